import { and, eq, getTableColumns, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '#domain/instant';
import { monthOf, type Period } from '#domain/period';
import { countedStatuses } from '#domain/report';
import type { Solicitation } from '#domain/solicitation';
import type { CountedMonth, FirstWritten } from '#ports/results';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import type { Database } from '../statement.ts';
import { count, during, isLive } from './counting.ts';

const place = sql.placeholder;

/** The counters by unit and month, each by its own date; and by when urgent pieces were written and solicited ones were due. */
export function readUnitMonths(engine: Engine, station: string) {
  const ask = statements(engine);
  return {
    unitMonths: (period: Period): Promise<CountedMonth[]> =>
      engine.read(function* read() {
        const values = { station, ...period };
        const received = yield* ask.received({
          ...{ station, from: monthOf(period.from), until: monthOf(period.until) },
        });
        const dispatched = yield* ask.dispatched(values);
        const adopted = yield* ask.adopted(values);
        const adoptions = yield* ask.adoptions(values);
        return [
          ...received.map((row) => ({ counter: 'received' as const, ...row })),
          ...dispatched.map((row) => ({ counter: 'dispatched' as const, ...row })),
          ...adopted.map((row) => ({ counter: 'adopted' as const, ...row })),
          ...adoptions.map((row) => ({ counter: 'adoptions' as const, ...row })),
        ];
      }),
    firstWritten: (from: Instant, until: Instant): Promise<FirstWritten[]> =>
      engine.read(function* read() {
        return yield* ask.written({ station, from, until });
      }),
    solicitationsDue: (from: Instant, until: Instant): Promise<Solicitation[]> =>
      engine.read(function* read() {
        return yield* ask.due({ station, from, until });
      }),
  };
}

function statements(engine: Engine) {
  const { schema } = engine;
  const { reports, dispatches, adoptions, incidents, solicitations } = schema;
  const { station: _, ...solicitation } = getTableColumns(solicitations);
  const byFirst = (name: string, table: typeof dispatches | typeof adoptions, live?: SQL) =>
    engine.prepare(name, (database) => {
      const firsts = firstDays(database, table, live);
      const month = sql<string>`substr(${firsts.first}, 1, 7)`;
      return database
        .select({ unit: reports.unit, month, amount: count() })
        .from(firsts)
        .innerJoin(reports, and(eq(reports.station, place('station')), eq(reports.id, firsts.report)))
        .groupBy(reports.unit, month);
    });
  return {
    received: engine.prepare('months-received', (database) =>
      database
        .select({ unit: reports.unit, month: reports.creditMonth, amount: count() })
        .from(reports)
        .where(
          and(
            eq(reports.station, place('station')),
            gte(reports.creditMonth, place('from')),
            lt(reports.creditMonth, place('until')),
            inArray(reports.status, countedStatuses),
            isNull(reports.follows),
            isNull(reports.noticed),
          ),
        )
        .groupBy(reports.unit, reports.creditMonth),
    ),
    dispatched: byFirst('months-dispatched', dispatches),
    adopted: byFirst('months-adopted', adoptions, isLive(schema)),
    adoptions: engine.prepare('months-adoptions', (database) => {
      const month = sql<string>`substr(${adoptions.date}, 1, 7)`;
      return database
        .select({ unit: reports.unit, month, amount: count() })
        .from(adoptions)
        .innerJoin(reports, and(eq(reports.station, adoptions.station), eq(reports.id, adoptions.report)))
        .where(and(eq(adoptions.station, place('station')), during(adoptions.date), isLive(schema)))
        .groupBy(reports.unit, month);
    }),
    written: engine.prepare('first-written', (database) =>
      database
        .select({ unit: incidents.unit, knownAt: incidents.knownAt, writtenAt: reports.submittedAt })
        .from(incidents)
        .innerJoin(reports, and(eq(reports.station, incidents.station), eq(reports.id, incidents.report)))
        .where(
          and(
            eq(incidents.station, place('station')),
            gte(incidents.knownAt, place('from')),
            lt(incidents.knownAt, place('until')),
          ),
        ),
    ),
    due: engine.prepare('solicitations-due', (database) =>
      database
        .select(solicitation)
        .from(solicitations)
        .where(
          and(
            eq(solicitations.station, place('station')),
            gte(solicitations.dueAt, place('from')),
            lt(solicitations.dueAt, place('until')),
          ),
        ),
    ),
  };
}

/** Each report with the day of its first dispatch or first live adoption, where that lies in the period. */
function firstDays(database: Database, table: Schema['dispatches'] | Schema['adoptions'], live?: SQL) {
  const first = sql<string>`min(${table.date})`;
  return database
    .select({ report: table.report, first: first.as('first_day') })
    .from(table)
    .where(and(eq(table.station, place('station')), live))
    .groupBy(table.report)
    .having(and(gte(first, place('from')), lt(first, place('until'))))
    .as('firsts');
}
