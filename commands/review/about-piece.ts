import type { KnownBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import type { Report } from '#domain/report';
import type { Words } from '#text/zh';
import { note } from '../kit.ts';
import { entryNotes } from '../report/co-writing.ts';
import { placeNotes } from '../report/register-only.ts';
import { personName } from '../say.ts';

/** What one who signs must know of a piece beside its words: where its paper lies, and how it came to the office. */
export const aboutPiece = (words: Words, organisation: Organisation, report: Report): KnownBlock[] => [
  ...placeNotes(words, report),
  ...entryNotes(words, organisation, report),
];

/** Both names stand on a piece that came to a delegate. */
export const entrusted = (words: Words, organisation: Organisation, { task }: Report): KnownBlock[] =>
  task.principal ? [note(words.signers.entrusted(personName(words, organisation, task.principal)))] : [];
