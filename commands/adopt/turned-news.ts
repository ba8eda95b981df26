import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { withoutStop } from '../say.ts';
import { adoptionLine } from './adoption-line.ts';

type Of<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

/** An adoption of his piece was voided: what, and why. */
export const voidedLine = (words: Words, { report, was, organisation }: Of<'adoption-void'>): string =>
  words.adoptions.told.void(
    report.text.title,
    adoptionLine(words, organisation, was),
    withoutStop(was.reason ?? ''),
  );

/** An adoption of his piece was corrected: from what to what, and why. */
export const correctedLine = (
  words: Words,
  { report, was, now, organisation }: Of<'adoption-corrected'>,
): string =>
  words.adoptions.told.corrected(
    report.text.title,
    adoptionLine(words, organisation, was),
    adoptionLine(words, organisation, now),
    withoutStop(was.reason ?? ''),
  );
