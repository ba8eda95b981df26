import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import { numberAsked } from '#domain/number-asked';
import type { Report, ReportStatus } from '#domain/report';
import type { Engine } from '../engine.ts';
import { areFew, inStatuses } from '../tables/few-statuses.ts';
import { selectReports, toReport } from './report-rows.ts';

/** Pieces by their number, or by words of their title. */
export function searchReports(engine: Engine, station: string) {
  const { schema } = engine;
  const { reports, texts, adoptions } = schema;

  function* found(statuses: readonly ReportStatus[], by: SQL | undefined, limit: number) {
    // Few are put in order once found; else SQLite would walk through the whole history by time (`+` forbids it).
    const newest = areFew(statuses) ? sql`+${reports.submittedAt} desc` : desc(reports.submittedAt);
    const rows = yield* engine.ask((database) =>
      selectReports(schema, database)
        .where(and(eq(reports.station, station), inStatuses(reports.status, statuses), by))
        .orderBy(newest, desc(reports.id))
        .limit(limit),
    );
    return rows.map(toReport);
  }

  /** Titles that hold the words, also those a superior printed. */
  function titled(words: string): SQL | undefined {
    if (words === '') return undefined;
    const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    return sql`(lower(${texts.title}) like ${pattern} escape '\\' or exists (
      select 1 from ${adoptions} as printed where printed.station = ${reports.station}
      and printed.report = ${reports.id} and lower(printed.title_printed) like ${pattern} escape '\\'))`;
  }

  /** 来稿号 or 登记号, whichever was asked for. */
  function numbered(words: string): SQL | undefined {
    const asked = numberAsked(words);
    if (!asked) return undefined;
    const { series, year, number } = asked;
    const of = (column: typeof reports.receiptYear | typeof reports.registrationYear) =>
      year === null ? undefined : eq(column, year);
    const receipt = and(eq(reports.receiptNumber, number), of(reports.receiptYear));
    const registration = and(eq(reports.registrationNumber, number), of(reports.registrationYear));
    return series === null ? or(receipt, registration) : { receipt, registration }[series];
  }

  return {
    search: (asked: string, statuses: readonly ReportStatus[], limit: number): Promise<Report[]> =>
      engine.read(function* read() {
        const words = asked.trim();
        const number = numbered(words);
        // A number is asked for to find one piece: it is not to drown in titles that have the same figures in them.
        const named = number ? yield* found(statuses, number, limit) : [];
        const others = yield* found(statuses, titled(words), limit);
        const known = new Set(named.map(({ id }) => id));
        return [...named, ...others.filter(({ id }) => !known.has(id))].slice(0, limit);
      }),
  };
}
