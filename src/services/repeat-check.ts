import { type Report, type ReportId, reportStatuses } from '#domain/report';
import { sameWords, told } from '#domain/similar';
import type { Books } from '#ports/books';
import { sentBefore } from './arrival-of-words.ts';
import type { EarlierTitles } from './earlier-titles.ts';
import type { Needs } from './needs.ts';

/** A "no" to words that an earlier piece has already. */
export interface Repeated {
  ok: false;
  refusal: 'repeated';
  earlier: Report;
}

/** Every piece of a title, where these very words came before. */
const EVERY = Number.POSITIVE_INFINITY;
/** Entries of one code that are looked at, the newest first. */
const CODES = 100;
const standing = reportStatuses.filter((status) => status !== 'withdrawn');

export type RepeatCheck = (
  piece: Pick<Report, 'id' | 'text' | 'unit' | 'registerOnly'>,
) => Promise<Repeated | null>;

/** Codes are no titles: no other piece is called alike for them. */
const onPaper = (books: Books, code: string) => books.search(code, standing, CODES);

/** 完全重复 alone, for 急报 and 仅登记: the piece that came with the same words, unless they were taken back. */
export function repeatCheck(
  { books, marks }: Pick<Needs, 'books' | 'marks'>,
  titles: EarlierTitles,
): RepeatCheck {
  const titled = async (title: string, except: ReportId) => {
    const same = (await titles(title, EVERY, except)).filter(({ likeness }) => likeness === 1);
    return Promise.all(same.map(({ report }) => books.report(report)));
  };
  return async (piece) => {
    const words = told(piece);
    if (!(await sentBefore({ books, marks }, words))) return null;
    const read = piece.registerOnly ? await onPaper(books, words.title) : await titled(words.title, piece.id);
    const earlier = read.find(
      (report) => report !== null && report.id !== piece.id && sameWords(told(report), words),
    );
    return earlier ? { ok: false, refusal: 'repeated', earlier } : null;
  };
}
