import { blankHints } from './check-blanks.ts';
import { changeHints } from './check-change.ts';
import { lengthHints } from './check-length.ts';
import { oneMatterHints } from './check-one-matter.ts';
import { percentHints } from './check-percent.ts';
import { structureHints } from './check-structure.ts';
import { sumHints } from './check-sums.ts';
import { titleFigureHints } from './check-title-figures.ts';
import { unitHints } from './check-units.ts';
import { yearHints } from './check-years.ts';
import type { Hint } from './hint.ts';
import { sentencesOf } from './sentence.ts';
import type { Manuscript } from './submission.ts';

/** Nobody mends more at a time; what is beyond comes up when these are mended. */
const MOST = 20;

/** 送审前校核: everything in the words themselves that asks for a reason. */
export function hintsIn({ title, body, type, eventDate }: Manuscript): Hint[] {
  const sentences = sentencesOf(body);
  return [
    ...blankHints(title, body),
    ...lengthHints(title, body),
    ...structureHints(sentences, type),
    ...oneMatterHints(title, sentences),
    ...sumHints(sentences),
    ...changeHints(sentences),
    ...percentHints(sentences),
    ...unitHints(sentences),
    ...yearHints(sentences, eventDate),
    ...titleFigureHints(title, sentences),
  ].slice(0, MOST);
}
