import { and, eq, gte, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Instant } from '#domain/instant';
import type { PieceName } from '#ports/results';
import type { Engine } from '../engine.ts';
import { seriesNumber } from './report-rows.ts';

const place = sql.placeholder;

/** By what others may call a piece: titles of all its versions, its numbers, and those of its dispatches. */
export function readPieceNames(engine: Engine, station: string) {
  const { reports, revisions, texts, dispatches } = engine.schema;
  const since = and(
    eq(reports.station, place('station')),
    gte(reports.submittedAt, place('since')),
    isNull(reports.registerOnly),
  );
  const titled = engine.prepare('piece-titles', (database) =>
    database
      .select({
        report: reports.id,
        status: reports.status,
        title: texts.title,
        receiptYear: reports.receiptYear,
        receiptNumber: reports.receiptNumber,
        registrationYear: reports.registrationYear,
        registrationNumber: reports.registrationNumber,
      })
      .from(reports)
      .innerJoin(revisions, and(eq(revisions.station, reports.station), eq(revisions.report, reports.id)))
      .innerJoin(texts, and(eq(texts.station, revisions.station), eq(texts.hash, revisions.hash)))
      .where(since),
  );
  const numbered = engine.prepare('piece-numbers', (database) =>
    database
      .select({ report: dispatches.report, number: dispatches.number })
      .from(reports)
      .innerJoin(dispatches, and(eq(dispatches.station, reports.station), eq(dispatches.report, reports.id)))
      .where(and(since, isNotNull(dispatches.number))),
  );
  return {
    pieceNames: (from: Instant): Promise<PieceName[]> =>
      engine.read(function* read() {
        const found = new Map<string, PieceName>();
        for (const row of yield* titled({ station, since: from })) {
          const known = found.get(row.report);
          if (known) known.titles.push(row.title);
          else
            found.set(row.report, {
              report: row.report,
              status: row.status,
              titles: [row.title],
              receipt: seriesNumber(row.receiptYear, row.receiptNumber),
              registration: seriesNumber(row.registrationYear, row.registrationNumber),
              dispatched: [],
            });
        }
        for (const { report, number } of yield* numbered({ station, since: from }))
          if (number !== null) found.get(report)?.dispatched.push(number);
        return [...found.values()];
      }),
  };
}
