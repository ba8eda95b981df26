import { and, eq, sql } from 'drizzle-orm';
import type { StationFigures } from '#domain/figures';
import type { LocalDate } from '#domain/instant';
import type { Period } from '#domain/period';
import type { PersonId } from '#domain/person';
import type { QueueCounts } from '#ports/books';
import type { Engine } from '../engine.ts';
import { atOffice, toConfirm } from '../tables/few-statuses.ts';
import { count, during, firstIn, isLive, sumOf, waiting } from './counting.ts';
import type { Received } from './received.ts';

/** Every counter of `domain/figures`, each by its own date; none is derived from another. */
export function readFigures(engine: Engine, station: string, received: Received) {
  const ask = statements(engine);

  return {
    stationFigures: (period: Period, asOf: LocalDate): Promise<StationFigures> =>
      engine.read(function* read() {
        const values = { station, ...period };
        const units = yield* received(period);
        const [dispatched] = yield* ask.dispatched(values);
        const [adopted] = yield* ask.adopted(values);
        const [adoptions] = yield* ask.adoptions(values);
        const [sums] = yield* ask.sums(values);
        const [pending] = yield* ask.pending(values);
        return {
          received: [...units.values()].reduce((all, some) => all + some, 0),
          dispatched: dispatched?.reports ?? 0,
          adopted: adopted?.reports ?? 0,
          adoptions: adoptions?.adoptions ?? 0,
          points: sums?.points ?? 0,
          money: sums?.money ?? 0,
          pending: pending?.adoptions ?? 0,
          asOf,
        };
      }),

    moneyOf: (person: PersonId, period: Period): Promise<{ cents: number; pending: number }> =>
      engine.read(function* read() {
        const [sums] = yield* ask.moneyOf({ station, person, ...period });
        const [pending] = yield* ask.pendingOf({ station, person, ...period });
        return { cents: sums?.money ?? 0, pending: pending?.adoptions ?? 0 };
      }),

    queue: (): Promise<QueueCounts> =>
      engine.read(function* read() {
        const rows = yield* ask.queue({ station });
        const [pending] = yield* ask.allPending({ station });
        const [noted] = yield* ask.toConfirm({ station });
        const of = (...statuses: string[]): number =>
          rows.reduce((sum, row) => sum + (statuses.includes(row.status) ? row.reports : 0), 0);
        return {
          toEdit: of('registered', 'editing'),
          toSend: of('ready'),
          toConfirm: noted?.adoptions ?? 0,
          pendingRate: pending?.adoptions ?? 0,
        };
      }),
  };
}

function statements(engine: Engine) {
  const { schema } = engine;
  const { dispatches, adoptions, entries, reports } = schema;
  const station = sql.placeholder('station');
  const person = eq(entries.person, sql.placeholder('person'));
  const inPeriod = and(eq(entries.station, station), during(entries.attribution));
  const sums = {
    points: sumOf(sql`case when ${entries.kind} <> 'money' then ${entries.amount} else 0 end`),
    money: sumOf(sql`case when ${entries.kind} = 'money' then ${entries.amount} else 0 end`),
  };
  return {
    dispatched: engine.prepare('dispatched', (database) =>
      database.select({ reports: count() }).from(firstIn(database, dispatches)),
    ),
    adopted: engine.prepare('adopted', (database) =>
      database.select({ reports: count() }).from(firstIn(database, adoptions, isLive(schema))),
    ),
    adoptions: engine.prepare('adoptions', (database) =>
      database
        .select({ adoptions: count() })
        .from(adoptions)
        .where(and(eq(adoptions.station, station), during(adoptions.date), isLive(schema))),
    ),
    sums: engine.prepare('sums', (database) => database.select(sums).from(entries).where(inPeriod)),
    moneyOf: engine.prepare('money-of', (database) =>
      database.select(sums).from(entries).where(and(inPeriod, person)),
    ),
    pending: engine.prepare('pending', (database) => {
      const { query, where } = waiting(schema, database);
      return query.where(and(where, during(entries.attribution)));
    }),
    pendingOf: engine.prepare('pending-of', (database) => {
      const { query, where } = waiting(schema, database);
      return query.where(and(where, during(entries.attribution), person));
    }),
    allPending: engine.prepare('all-pending', (database) => {
      const { query, where } = waiting(schema, database);
      return query.where(where);
    }),
    toConfirm: engine.prepare('to-confirm', (database) =>
      database
        .select({ adoptions: count() })
        .from(adoptions)
        .where(and(eq(adoptions.station, station), toConfirm(adoptions.status))),
    ),
    queue: engine.prepare('queue', (database) =>
      database
        .select({ status: reports.status, reports: count() })
        .from(reports)
        .where(and(eq(reports.station, station), atOffice(reports.status)))
        .groupBy(reports.status),
    ),
  };
}
