import { monthsOf, type Named } from '#domain/named-period';
import type { Organisation } from '#domain/organisation';
import { monthPeriod, type Period } from '#domain/period';
import type { Person } from '#domain/person';
import { mayRead } from '#domain/policy';
import type { Report } from '#domain/report';
import type { Books } from '#ports/books';

/** What a reading of the books is made with. `month` is told of every month that is done. */
export interface Reading {
  books: Books;
  organisation: Organisation;
  /** For whose eyes. */
  reader: Person;
  month(): Promise<void>;
}

/** Month by month, as others are told, and each page by page. */
export async function* byMonth<Row>(
  period: Named,
  told: () => Promise<void>,
  pagesOf: (days: Period) => AsyncGenerator<Row[]>,
): AsyncGenerator<Row[]> {
  for (const month of monthsOf(period)) {
    yield* pagesOf(monthPeriod(month));
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
