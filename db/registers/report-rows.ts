import { and, eq } from 'drizzle-orm';
import type { Report, ReportText, SeriesNumber } from '#domain/report';
import type { Schema } from '../schema.ts';
import type { Database } from '../statement.ts';

type Row = Schema['reports']['$inferSelect'];
type RevisionRow = Schema['revisions']['$inferSelect'];
type TextRow = Schema['texts']['$inferSelect'];

/** A report with the words it now has. */
export const selectReports = ({ reports, revisions, texts }: Schema, database: Database) =>
  database
    .select({ report: reports, revision: revisions, words: texts })
    .from(reports)
    .innerJoin(
      revisions,
      and(
        eq(revisions.station, reports.station),
        eq(revisions.report, reports.id),
        eq(revisions.number, reports.text),
      ),
    )
    .leftJoin(texts, and(eq(texts.station, revisions.station), eq(texts.hash, revisions.hash)));

export function toReport({
  report,
  revision,
  words,
}: {
  report: Row;
  revision: RevisionRow;
  words: TextRow | null;
}): Report {
  const { id, status, unit, writers, submittedAt, creditMonth, task, signature, lock } = report;
  return {
    id,
    revision: report.revision,
    status,
    unit,
    writers,
    text: toText(revision, words),
    receipt: seriesNumber(report.receiptYear, report.receiptNumber),
    registration: seriesNumber(report.registrationYear, report.registrationNumber),
    submittedAt,
    creditMonth,
    task,
    signature,
    lock,
  };
}

/** Words that were removed leave the version and its hash behind. */
export const toText = (revision: RevisionRow, words: TextRow | null): ReportText => ({
  number: revision.number,
  title: words?.title ?? '',
  body: words?.body ?? '',
  eventDate: revision.eventDate,
  type: revision.type,
  hash: revision.hash,
  by: revision.by,
  at: revision.at,
});

const seriesNumber = (year: number | null, number: number | null): SeriesNumber | null =>
  year === null || number === null ? null : { year, number };

/** Everything of a report but its words. */
export const toRow = (station: string, report: Report, revision: number): Row => ({
  station,
  id: report.id,
  revision,
  status: report.status,
  unit: report.unit,
  writers: report.writers,
  text: report.text.number,
  receiptYear: report.receipt?.year ?? null,
  receiptNumber: report.receipt?.number ?? null,
  registrationYear: report.registration?.year ?? null,
  registrationNumber: report.registration?.number ?? null,
  submittedAt: report.submittedAt,
  creditMonth: report.creditMonth,
  task: report.task,
  signature: report.signature,
  lock: report.lock,
});
