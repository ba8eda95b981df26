import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { Month } from '#domain/period';
import type { PersonId } from '#domain/person';
import type { Report } from '#domain/report';
import type { Engine } from '../engine.ts';
import { toSign } from '../tables/few-statuses.ts';
import { selectReports, toReport } from './report-rows.ts';

export function findReports(engine: Engine, station: string) {
  const { schema } = engine;
  const { reports, writers } = schema;
  const one = engine.prepare('report', (database) =>
    selectReports(schema, database).where(
      and(eq(reports.station, sql.placeholder('station')), eq(reports.id, sql.placeholder('id'))),
    ),
  );
  const byPerson = engine.prepare('reports-of-person', (database) =>
    selectReports(schema, database)
      .innerJoin(writers, and(eq(writers.station, reports.station), eq(writers.report, reports.id)))
      .where(
        and(eq(writers.station, sql.placeholder('station')), eq(writers.person, sql.placeholder('person'))),
      )
      .orderBy(desc(reports.submittedAt), desc(reports.id))
      .limit(sql.placeholder('limit')),
  );

  const into = engine.prepare('reports-into', (database) =>
    selectReports(schema, database)
      .where(
        and(eq(reports.station, sql.placeholder('station')), eq(reports.target, sql.placeholder('target'))),
      )
      .orderBy(reports.submittedAt, reports.id),
  );
  const ofMonth = engine.prepare('reports-of-month', (database) =>
    selectReports(schema, database)
      .where(
        and(
          eq(reports.station, sql.placeholder('station')),
          eq(reports.creditMonth, sql.placeholder('month')),
          gt(reports.receiptNumber, sql.placeholder('after')),
        ),
      )
      .orderBy(asc(reports.receiptNumber))
      .limit(sql.placeholder('limit')),
  );

  const unsigned = engine.prepare('reports-to-sign', (database) =>
    selectReports(schema, database).where(
      and(eq(reports.station, sql.placeholder('station')), toSign(reports.status)),
    ),
  );

  const waiting = (): Promise<Report[]> =>
    engine.read(function* read() {
      return (yield* unsigned({ station }))
        .map(toReport)
        .filter(({ task }) => !task.decided)
        .sort((a, b) => a.task.openedAt - b.task.openedAt || (a.id < b.id ? -1 : 1));
    });

  return {
    report: (id: string): Promise<Report | null> =>
      engine.read(function* read() {
        const [row] = yield* one({ station, id });
        return row ? toReport(row) : null;
      }),
    reportsBy: (person: string, limit: number): Promise<Report[]> =>
      engine.read(function* read() {
        return (yield* byPerson({ station, person, limit })).map(toReport);
      }),
    reportsInto: (target: string): Promise<Report[]> =>
      engine.read(function* read() {
        return (yield* into({ station, target })).map(toReport);
      }),
    handedIn: (month: Month, after: number, limit: number): Promise<Report[]> =>
      engine.read(function* read() {
        return (yield* ofMonth({ station, month, after, limit })).map(toReport);
      }),
    waiting,
    waitingFor: async (person: PersonId): Promise<Report[]> =>
      (await waiting()).filter(({ task }) => task.signer === person),
  };
}
