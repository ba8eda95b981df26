/** A number as it may be pulled apart: its digits, their groups, and what stands around it. */
export interface DigitGroups {
  digits: string;
  readonly groups: number[];
  /** What stands between the groups, one of each kind. */
  readonly between: string[];
  readonly before: string;
  readonly after: string;
}

const AROUND = 14;
const RUN = /\d+(?:[^\S\n]{0,2}[-‐-―−_·•・‧.。*~,、，/|\s()]{1,3}(?=\d))?/;
const GROUPS = new RegExp(`(?:${RUN.source})+[xX]?`, 'g');
/** Groups of one digit may be many; more than this and it is a table. */
const MOST = 24;

/** One group of a run, what follows it, and where it stands in the text. */
interface Part {
  group: string;
  joint: string;
  at: number;
}

/** Every stretch of neighbouring groups in a text whose digits together have one of these lengths and this shape. */
export function* numbersIn(text: string, least: number, most: number, shape: RegExp): Generator<DigitGroups> {
  for (const run of text.matchAll(GROUPS)) {
    const parts = Array.from(
      run[0].matchAll(/(\d+[xX]?)(\D*)/g),
      ({ index, 1: group = '', 2: joint = '' }): Part => ({ group, joint, at: run.index + index }),
    );
    for (let first = 0; first < parts.length; first += 1) {
      let digits = '';
      for (let last = first; last < Math.min(parts.length, first + MOST); last += 1) {
        digits += parts[last]?.group ?? '';
        if (digits.length > most) break;
        if (digits.length >= least && shape.test(digits))
          yield numberOf(text, digits, parts.slice(first, last + 1));
      }
    }
  }
}

/** Its groups and what stands around it are read only where its digits ask for it: a table has thousands of them. */
function numberOf(text: string, digits: string, parts: Part[]): DigitGroups {
  const from = parts[0]?.at ?? 0;
  const last = parts.at(-1);
  const end = (last?.at ?? 0) + (last?.group.length ?? 0);
  return {
    digits,
    get groups() {
      return parts.map(({ group }) => group.length);
    },
    get between() {
      return [...new Set(parts.slice(0, -1).map(({ joint }) => joint.trim()))];
    },
    get before() {
      return text.slice(Math.max(0, from - AROUND), from);
    },
    get after() {
      return text.slice(end, end + AROUND);
    },
  };
}
