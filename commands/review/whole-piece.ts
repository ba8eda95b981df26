import type { KnownBlock } from '@slack/types';
import type { Waiting } from '#services/next-waiting';
import type { Visit } from '../answer.ts';
import { comparison, header, note, paragraphs } from '../kit.ts';
import { hintsRead } from '../report/hint-lines.ts';
import { byline } from '../say.ts';
import { solicitationNotes } from '../solicit/solicit-news.ts';
import { signHead } from './sign-card.ts';

/** A piece with all its words, as one reads it before signing: what changed since the last signature, else the text. */
export function wholePiece(
  { words, organisation }: Visit,
  { report, changed, solicitation }: Waiting['next'] & object,
): KnownBlock[] {
  const { text, task } = report;
  const attached = text.attachments.map(({ caption, name }) => note(words.waiting.attachment(caption, name)));
  return [
    note(signHead(words, { report, task: task.number, text, changed })),
    header(text.title),
    ...(changed ? [comparison(changed)] : paragraphs(text.body)),
    ...attached,
    note(byline(words, organisation, report)),
    ...solicitationNotes(words, organisation, solicitation),
    ...hintsRead(words, organisation, report),
  ];
}
