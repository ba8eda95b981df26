import type { ReportId } from '#domain/report';
import { type Alike, titleIndex } from '#domain/title-index';
import type { Books } from '#ports/books';

/** So many titles are remembered: a station's of a lifetime. */
const MOST = 20_000;

export type EarlierTitles = (title: string, most: number, except: ReportId) => Promise<Alike[]>;

/** 题目查重: the index of earlier titles, read once and then only for what changed since. */
export function earlierTitles({ books }: { books: Books }): EarlierTitles {
  const index = titleIndex();
  let place: number | null = null;

  const take = async (from: number | null): Promise<void> => {
    const read = await books.titles(from, MOST);
    for (const { report, title, status } of read.titles)
      if (status === 'withdrawn') index.drop(report);
      else index.put(report, title);
    place = Math.max(place ?? 0, read.place);
  };
  let first: Promise<void> | undefined;

  return async (title, most, except) => {
    first ??= take(null).catch((error: unknown) => {
      first = undefined;
      throw error;
    });
    await first;
    await take(place);
    return index.nearest(title, most, except);
  };
}
