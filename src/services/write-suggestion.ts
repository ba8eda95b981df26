import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { Letter } from '#ports/letter';
import type { Needs } from './needs.ts';

type Told = Extract<Notice, { suggestion: string }>;

/** The office's card of 意见建议 as it stands, and the reply to a writer who is still at work here. */
export async function writeSuggestion(
  { books }: Needs,
  organisation: Organisation,
  notice: Told,
): Promise<Letter | null> {
  const suggestion = await books.suggestion(notice.suggestion);
  if (!suggestion) return null;
  if (notice.kind === 'suggestion-card') return { kind: notice.kind, organisation, suggestion };
  const { by, words, settled } = suggestion;
  const here = organisation.people.some(({ id, active }) => id === by && active);
  if (!here || settled === null || settled.reply === null) return null;
  return { kind: notice.kind, organisation, words, clerk: settled.by, reply: settled.reply };
}
