import type { KnownBlock } from '@slack/types';
import type { Waiting } from '#services/next-waiting';
import type { Visit } from '../answer.ts';
import { comparison, header, note, paragraphs } from '../kit.ts';
import { attachmentsRead } from '../report/attachments.ts';
import { hintsRead } from '../report/hint-lines.ts';
import { byline } from '../say.ts';
import { solicitationNotes } from '../solicit/solicit-news.ts';
import { aboutPiece, entrusted } from './about-piece.ts';
import { signHead } from './sign-card.ts';

/** A piece with all its words, as one reads it before signing: what changed since the last signature, else the text. */
export function wholePiece(
  { words, organisation }: Visit,
  { report, changed, solicitation }: Waiting['next'] & object,
): KnownBlock[] {
  const { text, task } = report;
  return [
    note(signHead(words, { report, task: task.number, text, changed })),
    header(text.title),
    ...(changed ? [comparison(changed)] : paragraphs(text.body)),
    ...attachmentsRead(words, report.id, text.attachments),
    note(byline(words, organisation, report)),
    ...solicitationNotes(words, organisation, solicitation),
    ...aboutPiece(words, organisation, report),
    ...entrusted(words, organisation, report),
    ...hintsRead(words, organisation, report),
  ];
}
