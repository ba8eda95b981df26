import type { BulletinCheck } from '#domain/bulletin-check';
import { instantAt } from '#domain/instant';
import { type Period, yearOf } from '#domain/period';
import { policy } from '#domain/policy';
import type { Ours } from '#domain/reconcile';
import type { ReportId, ReportStatus, SeriesNumber } from '#domain/report';
import type { Books } from '#ports/books';
import type { Needs } from './needs.ts';
import { adoptedPages, allOf, ledgerPages } from './pages.ts';

/** Our side of 通报核对: a notice tells of the year before too, and what it tells may be recorded in the year after. */
export async function ourSide({ books, organisation }: Needs, { from, until }: BulletinCheck): Promise<Ours> {
  const { zone } = await organisation();
  const around = { from: `${yearOf(from) - 1}-01-01`, until: `${yearOf(until) + 1}-01-01` };
  const named = await books.pieceNames(instantAt(around.from, '00:00', zone));
  const adopted = await allOf(adoptedPages(books, around));
  const points = await pointsOf(books, around);
  const printed = new Map<ReportId, string[]>();
  for (const { adoption, report } of adopted)
    if (adoption.titlePrinted !== null)
      printed.set(report.id, [...(printed.get(report.id) ?? []), adoption.titlePrinted]);
  const open: readonly ReportStatus[] = policy['record-adoption'].from;
  return {
    pieces: named
      .filter(({ status }) => open.includes(status))
      .map(({ report, titles, receipt, registration, dispatched }) => ({
        report,
        titles: [...new Set([...titles, ...(printed.get(report) ?? [])])],
        numbers: [...numberOf(receipt), ...numberOf(registration), ...dispatched],
      })),
    adoptions: adopted.map(({ adoption: { id, report, body, carrier, issue, date } }) => ({
      ...{ id, report, body, carrier, issue, date },
      points: points.get(id) ?? null,
    })),
  };
}

const numberOf = (number: SeriesNumber | null): string[] =>
  number ? [`${number.year}-${number.number}`] : [];

/** 站内积分 of each adoption as booked; null while its rate is 标准待定. */
async function pointsOf(books: Books, period: Period): Promise<Map<string, number | null>> {
  const booked = await allOf(ledgerPages(books, period));
  const settled = new Set(booked.flatMap(({ entry }) => [entry.settles ?? [], entry.reverses ?? []].flat()));
  const sums = new Map<string, number | null>();
  for (const { entry } of booked) {
    if (entry.adoption === null || entry.kind !== 'points') continue;
    const sum = sums.has(entry.adoption) ? (sums.get(entry.adoption) ?? null) : 0;
    const waits = entry.amount === null && !settled.has(entry.id) && entry.reverses === null;
    sums.set(entry.adoption, sum === null || waits ? null : sum + (entry.amount ?? 0));
  }
  return sums;
}
