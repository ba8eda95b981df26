import type { Named } from '#domain/closing';
import type { EntryRow } from '#domain/listing';
import type { Booked } from '#ports/results';
import {
  bodyNamed,
  byMonth,
  PAGE,
  personNamed,
  type Reading,
  titleFor,
  unitNamed,
} from './read-book-rows.ts';

/** 积分稿酬明细, by the facts' own dates. */
export async function* entryRows(reading: Reading, period: Named): AsyncGenerator<EntryRow[]> {
  const { books, month: told } = reading;
  const pages = byMonth(
    period,
    told,
    (days, after) => books.ledger(days, after, PAGE),
    ({ entry }: Booked) => ({
      day: entry.attribution,
      id: entry.id,
    }),
  );
  for await (const page of pages) {
    const rows: EntryRow[] = [];
    for (const booked of page) rows.push(await entryRow(reading, booked));
    yield rows;
  }
}

async function entryRow({ books, organisation, reader }: Reading, { entry }: Booked): Promise<EntryRow> {
  const report = entry.report === null ? null : await books.report(entry.report);
  const adoptions = report && entry.adoption ? await books.adoptions(report.id) : [];
  const body = adoptions.find(({ id }) => id === entry.adoption)?.body;
  return {
    posting: entry.posting,
    attribution: entry.attribution,
    person: entry.person === null ? '' : personNamed(organisation, entry.person),
    unit: unitNamed(organisation, entry.unit),
    title: report ? titleFor(reader, report) : '',
    body: body === undefined ? '' : bodyNamed(organisation, body),
    kind: entry.kind,
    amount: entry.amount,
    rules: entry.rules,
    turn: entry.reverses ? 'reversal' : entry.settles ? 'settlement' : null,
    because: '',
  };
}
