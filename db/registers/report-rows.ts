import { and, eq } from 'drizzle-orm';
import type { Report, ReportText, SeriesNumber } from '#domain/report';
import type { Schema } from '../schema.ts';
import type { Database } from '../statement.ts';

type Row = Schema['reports']['$inferSelect'];
type RevisionRow = Schema['revisions']['$inferSelect'];
type TextRow = Schema['texts']['$inferSelect'];

/** Which version a report has, and which words that has. */
export const isItsVersion = ({ reports, revisions }: Schema) =>
  and(
    eq(revisions.station, reports.station),
    eq(revisions.report, reports.id),
    eq(revisions.number, reports.text),
  );
export const areItsWords = ({ revisions, texts }: Schema) =>
  and(eq(texts.station, revisions.station), eq(texts.hash, revisions.hash));

/** A report with the words it now has. */
export const selectReports = (schema: Schema, database: Database) => {
  const { reports, revisions, texts } = schema;
  return database
    .select({ report: reports, revision: revisions, words: texts })
    .from(reports)
    .innerJoin(revisions, isItsVersion(schema))
    .leftJoin(texts, areItsWords(schema));
};

export function toReport({
  report,
  revision,
  words,
}: {
  report: Row;
  revision: RevisionRow;
  words: TextRow | null;
}): Report {
  const {
    station: _station,
    text: _text,
    receiptYear,
    receiptNumber,
    registrationYear,
    registrationNumber,
    incident,
    incidentStage,
    ...rest
  } = report;
  return {
    ...rest,
    text: toText(revision, words),
    receipt: seriesNumber(receiptYear, receiptNumber),
    registration: seriesNumber(registrationYear, registrationNumber),
    incident: incident && incidentStage ? { id: incident, stage: incidentStage } : null,
  };
}

/** Words that were removed leave the version and its hash behind. */
export const toText = (revision: RevisionRow, words: TextRow | null): ReportText => ({
  number: revision.number,
  title: words?.title ?? '',
  body: words?.body ?? '',
  eventDate: revision.eventDate,
  type: revision.type,
  attachments: words?.attachments ?? [],
  hash: revision.hash,
  by: revision.by,
  at: revision.at,
});

export const seriesNumber = (year: number | null, number: number | null): SeriesNumber | null =>
  year === null || number === null ? null : { year, number };

/** Everything of a report but its words. */
export const toRow = (
  station: string,
  { text, receipt, registration, incident, ...report }: Report,
  revision: number,
): Row => ({
  ...report,
  station,
  revision,
  text: text.number,
  receiptYear: receipt?.year ?? null,
  receiptNumber: receipt?.number ?? null,
  registrationYear: registration?.year ?? null,
  registrationNumber: registration?.number ?? null,
  incident: incident?.id ?? null,
  incidentStage: incident?.stage ?? null,
});
