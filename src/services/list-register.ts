import { localDate } from '#domain/instant';
import type { RegisterRow } from '#domain/listing';
import { monthsOf, type Named } from '#domain/named-period';
import type { Report } from '#domain/report';
import { PAGE } from './pages.ts';
import { bodyNamed, personNamed, type Reading, titleFor, unitNamed, writersOf } from './read-book-rows.ts';

/** 来稿登记簿, month by month in the order of 来稿号. */
export async function* registerRows(reading: Reading, period: Named): AsyncGenerator<RegisterRow[]> {
  for (const month of monthsOf(period)) {
    for (let after = 0; ; ) {
      const page = await reading.books.handedIn(month, after, PAGE);
      const rows: RegisterRow[] = [];
      for (const report of page) rows.push(await registerRow(reading, report));
      yield rows;
      after = page.at(-1)?.receipt?.number ?? 0;
      if (page.length < PAGE) break;
    }
    await reading.month();
  }
}

async function registerRow(reading: Reading, report: Report): Promise<RegisterRow> {
  const { books, organisation } = reading;
  const { signature, text } = report;
  const sent = await books.dispatches(report.id);
  return {
    receipt: report.receipt,
    registration: report.registration,
    receivedOn: localDate(report.submittedAt, organisation.zone),
    unit: unitNamed(organisation, report.unit),
    writers: writersOf(organisation, report),
    title: titleFor(reading.reader, report),
    type: text.type,
    eventDate: text.eventDate,
    status: report.status,
    signer: signature ? personNamed(organisation, signature.by) : null,
    signedOn: signature ? localDate(signature.at, organisation.zone) : null,
    sentTo: [...new Set(sent.map(({ body }) => bodyNamed(organisation, body)))],
    sentOn: sent.map(({ date }) => date).toSorted()[0] ?? null,
    adoptions: (await books.adoptions(report.id)).length,
    registerOnly: report.registerOnly !== null,
  };
}
