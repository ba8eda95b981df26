/** A number as it may be pulled apart: its digits, their groups, and what stands around it. */
export interface DigitGroups {
  digits: string;
  groups: number[];
  /** What stands between the groups, one of each kind. */
  between: string[];
  before: string;
  after: string;
}

const AROUND = 14;
const RUN = /\d+(?:[^\S\n]{0,2}[-‐-―−_·•・‧.。*~,、，/|\s()]{1,3}(?=\d))?/;
const GROUPS = new RegExp(`(?:${RUN.source})+[xX]?`, 'g');
/** Groups of one digit may be many; more than this and it is a table. */
const MOST = 24;

/** Every stretch of neighbouring groups in a text that together has one of these lengths. */
export function* numbersIn(text: string, least: number, most: number): Generator<DigitGroups> {
  for (const run of text.matchAll(GROUPS)) {
    const parts = [...run[0].matchAll(/(\d+[xX]?)(\D*)/g)];
    for (let first = 0; first < parts.length; first += 1) {
      let digits = '';
      const groups: number[] = [];
      const between = new Set<string>();
      for (let last = first; last < Math.min(parts.length, first + MOST); last += 1) {
        const part = parts[last];
        const group = part?.[1] ?? '';
        digits += group;
        groups.push(group.length);
        if (digits.length > most) break;
        if (digits.length >= least)
          yield { digits, groups, between: [...between], ...around(text, run.index, parts, first, last) };
        between.add((part?.[2] ?? '').trim());
      }
    }
  }
}

function around(text: string, start: number, parts: RegExpExecArray[], first: number, last: number) {
  const from = start + (parts[first]?.index ?? 0);
  const end = start + (parts[last]?.index ?? 0) + (parts[last]?.[1]?.length ?? 0);
  return { before: text.slice(Math.max(0, from - AROUND), from), after: text.slice(end, end + AROUND) };
}
