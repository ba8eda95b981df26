import { barely } from '#domain/similar';
import type { Manuscript } from '#domain/submission';
import type { Marks } from '#ports/marks';
import type { HandedFile } from './hand-in-files.ts';
import type { Needs } from './needs.ts';

/** What a form brought, before any file of it is fetched: the same content is the same arrival. */
export const contentOf = (
  { title, body, type, eventDate }: Manuscript,
  handed: HandedFile[],
  marks: Marks,
  kept: string[] | null = null,
): string => marks.hash(JSON.stringify([title, body, type, eventDate, handed, kept]));

/** What is looked for among earlier pieces. */
type Words = Pick<Manuscript, 'title' | 'body'>;

const nameOf = (words: Words, marks: Marks): string => `words:${marks.hash(barely(words))}`;

/** Whether a piece with these very words was kept, whatever became of it. */
export const sentBefore = ({ books, marks }: Pick<Needs, 'books' | 'marks'>, words: Words) =>
  books.seen(`${nameOf(words, marks)}:1`);

/**
 * Names the next piece with these very words. Asked before the words are looked at and kept with the piece: of two that
 * saw no such piece one is kept. Words that were taken back may be sent again, under the next name.
 */
export async function soleOf(
  { books, marks }: Pick<Needs, 'books' | 'marks'>,
  words: Words,
): Promise<string> {
  const name = nameOf(words, marks);
  let turn = 1;
  while (await books.seen(`${name}:${turn}`)) turn += 1;
  return `${name}:${turn}`;
}
