import { and, asc, desc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Month } from '#domain/period';
import { isDone, type QueueFilter, statusesIn } from '#domain/queue';
import type { Report } from '#domain/report';
import type { Engine } from '../engine.ts';
import { inStatuses } from '../tables/few-statuses.ts';
import { selectReports, toReport } from './report-rows.ts';

/** 待办 of the office, by its filters, a page at a time, and what a year end closes. */
export function readQueue(engine: Engine, station: string) {
  const { schema } = engine;
  const { reports, revisions } = schema;
  return {
    dispatchedUntil: (month: Month, limit: number): Promise<Report[]> =>
      engine.read(function* read() {
        const rows = yield* engine.ask((database) =>
          selectReports(schema, database)
            .where(
              and(
                eq(reports.station, station),
                eq(reports.status, 'dispatched'),
                lte(reports.creditMonth, month),
              ),
            )
            .orderBy(asc(reports.creditMonth), asc(reports.id))
            .limit(limit),
        );
        return rows.map(toReport);
      }),
    queued: ({ state, type, unit, urgent }: QueueFilter, skip: number, limit: number): Promise<Report[]> =>
      engine.read(function* read() {
        const byTime = isDone(state) ? desc : asc;
        const rows = yield* engine.ask((database) =>
          selectReports(schema, database)
            .where(
              and(
                eq(reports.station, station),
                inStatuses(reports.status, statusesIn(state)),
                type === 'any' ? undefined : eq(revisions.type, type),
                unit === 'any' ? undefined : eq(reports.unit, unit),
                urgent ? isNotNull(reports.incident) : undefined,
              ),
            )
            .orderBy(
              sql`case when ${reports.incident} is null then 1 else 0 end`,
              byTime(reports.submittedAt),
              byTime(reports.id),
            )
            .limit(limit)
            .offset(skip),
        );
        return rows.map(toReport);
      }),
  };
}
