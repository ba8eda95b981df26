import { BODY_LENGTH, partsOf } from '#domain/body-parts';
import { open, type ShortcutDoor, whisper } from '../answer.ts';
import { secretLine } from '../say.ts';
import { draftForm } from './drafts.ts';

/** Slack's marks for links and names, and its escapes, as the words a reader sees. */
const asRead = (message: string): string =>
  message
    .replaceAll(/<(?:[^|<>]*\|)?([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

/** 「转为信息草稿」 on a message: its words become a draft, and the form opens with them. */
export const messageToDraft: ShortcutDoor = async (visit, message) => {
  const { words, services, person } = visit;
  const body = asRead(message);
  if (body === '') return whisper(words.drafts.noWords);
  if (body.length > BODY_LENGTH) return whisper(words.drafts.full(BODY_LENGTH));
  const entries = Object.fromEntries(partsOf(body).map(({ id, text }) => [id, { words: text }]));
  const ruling = await services.startDraft(entries, person.id);
  if (!ruling.ok) return whisper(secretLine(words, ruling));
  return open(await draftForm(visit, ruling.value));
};
