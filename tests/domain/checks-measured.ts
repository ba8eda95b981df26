import type { CheckName } from '#domain/hint';
import { hintsIn } from '#domain/hints';
import type { Labelled } from './checks-labelled.ts';

/** The checks that need judgement; lengths are arithmetic, and what is similar is asked of pairs. */
export const judged = [
  'structure',
  'one-matter',
  'sum',
  'percent',
  'units',
  'years',
  'title-figure',
] as const satisfies CheckName[];
type Judged = (typeof judged)[number];

export interface Measure {
  check: Judged;
  /** Texts on which it should speak and did, should not and did, should and did not. */
  right: number;
  false: string[];
  missed: string[];
}

/** What speaks on a text, each check once. */
const spoken = ([, title, body, type]: Labelled): Judged[] => {
  const hints = hintsIn({ title, body, type: type ?? 'general', eventDate: '2025-03-10' });
  return judged.filter((check) => hints.some((hint) => hint.check === check));
};

export function measured(texts: readonly Labelled[]): Measure[] {
  const heard = texts.map((text) => ({ text, checks: spoken(text) }));
  return judged.map((check) => {
    const should = ({ text: [expected] }: (typeof heard)[number]) => expected.includes(check);
    const did = heard.filter(({ checks }) => checks.includes(check));
    const title = ({ text: [, words] }: (typeof heard)[number]) => words;
    return {
      check,
      right: did.filter(should).length,
      false: did.filter((one) => !should(one)).map(title),
      missed: heard.filter((one) => should(one) && !one.checks.includes(check)).map(title),
    };
  });
}

export const precision = ({ right, false: wrong }: Measure): number => share(right, wrong.length);
export const recall = ({ right, missed }: Measure): number => share(right, missed.length);
const share = (right: number, wrong: number): number => (right + wrong === 0 ? 1 : right / (right + wrong));
