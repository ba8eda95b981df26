/** A number as it may be pulled apart: its digits, their groups, and what stands around it. */
export interface DigitGroups {
  digits: string;
  /** How many groups; sizes and joints are only worth reading where this may be a number at all. */
  count: number;
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

/** What is looked for: so many digits, of this shape, in single digits or at most so many groups. */
interface Wanted {
  digits: [least: number, most: number];
  shape: RegExp;
  groups: number;
}

/** Every stretch of neighbouring groups in a text that may be what is looked for. */
export function* numbersIn(
  text: string,
  { digits: [least, most], shape, groups: few }: Wanted,
): Generator<DigitGroups> {
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
        const count = last - first + 1;
        if (digits.length < least || (count > few && count < digits.length)) continue;
        if (shape.test(digits)) yield numberOf(text, digits, parts, first, last);
      }
    }
  }
}

/** Its groups and what stands around it are read only where its digits ask for it: a table has thousands of them. */
function numberOf(text: string, digits: string, parts: Part[], first: number, last: number): DigitGroups {
  return {
    digits,
    count: last - first + 1,
    get groups() {
      return parts.slice(first, last + 1).map(({ group }) => group.length);
    },
    get between() {
      return [...new Set(parts.slice(first, last).map(({ joint }) => joint.trim()))];
    },
    get before() {
      const from = parts[first]?.at ?? 0;
      return text.slice(Math.max(0, from - AROUND), from);
    },
    get after() {
      const end = (parts[last]?.at ?? 0) + (parts[last]?.group.length ?? 0);
      return text.slice(end, end + AROUND);
    },
  };
}
