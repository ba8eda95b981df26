import { and, eq, sql } from 'drizzle-orm';
import type { StationFigures } from '#domain/figures';
import type { LocalDate } from '#domain/instant';
import type { Period } from '#domain/period';
import type { PersonId } from '#domain/person';
import type { Tallied } from '#domain/tally';
import type { QueueCounts } from '#ports/books';
import type { Engine } from '../engine.ts';
import { atOffice, toConfirm } from '../tables/few-statuses.ts';
import { count, during, sumOf, waiting } from './counting.ts';
import type { Received } from './received.ts';
import { readTallies } from './tallies.ts';

/** Every counter of `domain/figures`, each by its own date; none is derived from another. */
export function readFigures(engine: Engine, station: string, received: Received) {
  const ask = statements(engine);
  const tallies = readTallies(engine, station);

  return {
    stationFigures: (period: Period, asOf: LocalDate): Promise<StationFigures> =>
      engine.read(function* read() {
        const units = [...(yield* tallies(period)).values()];
        const all = (name: Tallied) => units.reduce((sum, unit) => sum + unit[name], 0);
        const [pending] = yield* ask.pending({ station, ...period });
        return {
          received: [...(yield* received(period)).values()].reduce((sum, some) => sum + some, 0),
          dispatched: all('dispatched'),
          adopted: all('adopted'),
          adoptions: all('adoptions'),
          points: all('points'),
          money: all('money'),
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
  const { adoptions, entries, reports } = schema;
  const station = sql.placeholder('station');
  const person = eq(entries.person, sql.placeholder('person'));
  const inPeriod = and(eq(entries.station, station), during(entries.attribution));
  const money = sumOf(sql`case when ${entries.kind} = 'money' then ${entries.amount} else 0 end`);
  return {
    moneyOf: engine.prepare('money-of', (database) =>
      database.select({ money }).from(entries).where(and(inPeriod, person)),
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
