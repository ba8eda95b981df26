import type { Adoption } from '#domain/adoption';
import type { Entry } from '#domain/ledger';
import type { AdoptionRow } from '#domain/listing';
import type { Named } from '#domain/named-period';
import { mayRead } from '#domain/policy';
import type { Report } from '#domain/report';
import { adoptedPages } from './pages.ts';
import { bodyNamed, byMonth, type Reading, titleFor, unitNamed, writersOf } from './read-book-rows.ts';

/** 采用情况统计表. */
export async function* adoptionRows(reading: Reading, period: Named): AsyncGenerator<AdoptionRow[]> {
  const { books, month: told } = reading;
  for await (const page of byMonth(period, told, (days) => adoptedPages(books, days))) {
    const rows: AdoptionRow[] = [];
    for (const { adoption, report } of page) {
      const entries = (await books.entries(report.id)).filter((one) => one.adoption === adoption.id);
      rows.push(adoptionRow(reading, adoption, report, entries));
    }
    yield rows;
  }
}

function adoptionRow(
  { organisation, reader }: Reading,
  adoption: Adoption,
  report: Report,
  entries: Entry[],
): AdoptionRow {
  const money = entries.filter(({ kind }) => kind === 'money');
  return {
    date: adoption.date,
    unit: unitNamed(organisation, report.unit),
    writers: writersOf(organisation, report),
    title: titleFor(reader, report),
    titlePrinted: mayRead(report, reader) || report.text.type === 'general' ? adoption.titlePrinted : null,
    body: bodyNamed(organisation, adoption.body),
    carrier: adoption.carrier,
    issue: adoption.issue,
    kind: adoption.kind,
    instruction: adoption.instruction?.level ?? null,
    status: adoption.status,
    points: sumOf(entries.filter(({ kind }) => kind !== 'money')),
    money: sumOf(money),
  };
}

/** What stands in the ledger, reversals and settlements counted; null while a part of it waits for a rate. */
function sumOf(entries: Entry[]): number | null {
  const ended = new Set(entries.flatMap(({ reverses, settles }) => [reverses, settles]));
  const waits = entries.some(
    ({ id, amount, reverses }) => amount === null && reverses === null && !ended.has(id),
  );
  return waits ? null : entries.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
