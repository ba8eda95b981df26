import { monthsOf, type Named } from '#domain/closing';
import type { Organisation } from '#domain/organisation';
import { monthPeriod } from '#domain/period';
import type { Person } from '#domain/person';
import { mayRead } from '#domain/policy';
import type { Report } from '#domain/report';
import type { Books } from '#ports/books';
import type { Place } from '#ports/results';

/** How many rows are read at a time, so that whoever waits for an answer does not wait for a paper. */
export const PAGE = 200;

/** What a reading of the books is made with. `month` is told of every month that is done. */
export interface Reading {
  books: Books;
  organisation: Organisation;
  /** For whose eyes. */
  reader: Person;
  month(): Promise<void>;
}

/** Page by page, and month by month, as others are told. */
export async function* byMonth<Row>(
  period: Named,
  told: () => Promise<void>,
  read: (days: { from: string; until: string }, after: Place | null) => Promise<Row[]>,
  placeOf: (row: Row) => Place,
): AsyncGenerator<Row[]> {
  for (const month of monthsOf(period)) {
    for (let after: Place | null = null; ; ) {
      const page: Row[] = await read(monthPeriod(month), after);
      yield page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = placeOf(last);
    }
    await told();
  }
}

/** The words of a problem report are for who may read it alone. */
export const titleFor = (reader: Person, report: Report): string | null =>
  report.text.type === 'general' || mayRead(report, reader) ? report.text.title : null;

export const unitNamed = ({ units }: Organisation, id: string): string =>
  units.find((unit) => unit.id === id)?.name ?? id;
export const bodyNamed = ({ bodies }: Organisation, id: string): string =>
  bodies.find((body) => body.id === id)?.name ?? id;
export const personNamed = ({ people }: Organisation, id: string): string =>
  people.find((person) => person.id === id)?.name ?? id;
export const writersOf = (organisation: Organisation, { writers }: Report): string[] =>
  writers.map(({ person }) => personNamed(organisation, person));
