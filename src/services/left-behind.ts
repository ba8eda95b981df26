import type { Addressed } from '#domain/notice';
import type { ReportId } from '#domain/report';
import type { Books } from '#ports/books';
import type { Needs, Step } from './needs.ts';
import { solicitedUnits } from './solicited-units.ts';

/** A step that ends a report for good: the office is told once which pieces went into it, or repeat it, their cards say so, and a unit owes again what it answered. */
export async function leaving(needs: Pick<Needs, 'books' | 'organisation'>, step: Step): Promise<Step> {
  const notices = [
    ...(step.with.notices ?? []),
    ...(await leftBehind(needs.books, step.report.id)),
    ...(await solicitedUnits(needs, step.report)),
  ];
  return { ...step, with: { ...step.with, notices } };
}

async function leftBehind(books: Books, report: ReportId): Promise<Addressed[]> {
  const to = { channel: 'office' as const };
  const pieces = await books.reportsInto(report);
  const cards = pieces.map((piece): Addressed => ({ to, notice: { kind: 'office-card', report: piece.id } }));
  return pieces.length > 0 ? [{ to, notice: { kind: 'left-behind', report } }, ...cards] : [];
}
