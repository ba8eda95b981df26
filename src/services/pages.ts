import type { LocalDate } from '#domain/instant';
import type { Unpaid } from '#domain/payable';
import type { Period } from '#domain/period';
import type { Holder } from '#domain/why';
import type { Books } from '#ports/books';
import type { Adopted, Booked, Place } from '#ports/results';

/** How many rows are read at a time, so that whoever waits for an answer does not wait for a long reading. */
export const PAGE = 200;

/** Page after page of what the books read from a place on; the last may hold fewer rows, or none. */
async function* pages<Row>(
  read: (after: Place | null) => Promise<Row[]>,
  placeOf: (row: Row) => Place,
): AsyncGenerator<Row[]> {
  for (let after: Place | null = null; ; ) {
    const page: Row[] = await read(after);
    yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = placeOf(last);
  }
}

/** 采用条次 of a period, by date. */
export const adoptedPages = (books: Books, period: Period): AsyncGenerator<Adopted[]> =>
  pages(
    (after) => books.adopted(period, after, PAGE),
    ({ adoption }) => ({ day: adoption.date, id: adoption.id }),
  );

/** 积分稿酬明细 of a period, by the facts' own dates. */
export const ledgerPages = (books: Books, period: Period): AsyncGenerator<Booked[]> =>
  pages((after) => books.ledger(period, after, PAGE), placeOfEntry);

/** The same of one person, or of one unit. */
export const ledgerPagesOf = (books: Books, holder: Holder, period: Period): AsyncGenerator<Booked[]> =>
  pages((after) => books.ledgerOf(holder, period, after, PAGE), placeOfEntry);

/** 未发稿酬 of days before `until`. */
export const unpaidPages = (books: Books, until: LocalDate): AsyncGenerator<Unpaid[]> =>
  pages((after) => books.unpaid(until, after, PAGE), placeOfEntry);

const placeOfEntry = ({ entry }: { entry: { attribution: LocalDate; id: string } }): Place => ({
  day: entry.attribution,
  id: entry.id,
});

/** All rows of a reading at once, where the whole is looked at. */
export async function allOf<Row>(reading: AsyncGenerator<Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const page of reading) all.push(...page);
  return all;
}
