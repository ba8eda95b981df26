import type { EntryRow } from '#domain/listing';
import type { Named } from '#domain/named-period';
import type { Booked } from '#ports/results';
import { ledgerPages } from './pages.ts';
import { bodyNamed, byMonth, personNamed, type Reading, titleFor, unitNamed } from './read-book-rows.ts';

/** 积分稿酬明细, by the facts' own dates. */
export async function* entryRows(reading: Reading, period: Named): AsyncGenerator<EntryRow[]> {
  const { books, month: told } = reading;
  for await (const page of byMonth(period, told, (days) => ledgerPages(books, days))) {
    const rows: EntryRow[] = [];
    for (const booked of page) rows.push(await entryRow(reading, booked));
    yield rows;
  }
}

async function entryRow({ books, organisation, reader }: Reading, { entry }: Booked): Promise<EntryRow> {
  const report = entry.report === null ? null : await books.report(entry.report);
  const adoption = entry.adoption === null ? null : await books.adoption(entry.adoption);
  return {
    posting: entry.posting,
    attribution: entry.attribution,
    person: entry.person === null ? '' : personNamed(organisation, entry.person),
    unit: unitNamed(organisation, entry.unit),
    title: report ? titleFor(reader, report) : '',
    body: adoption ? bodyNamed(organisation, adoption.body) : '',
    kind: entry.kind,
    amount: entry.amount,
    rules: entry.rules,
    turn: entry.reverses ? 'reversal' : entry.settles ? 'settlement' : null,
    reckoning: entry,
  };
}
