import { and, eq, ne, sql } from 'drizzle-orm';
import type { Period } from '#domain/period';
import type { UnitFigures } from '#domain/standing';
import type { UnitId } from '#domain/unit';
import type { Engine } from '../engine.ts';
import { count, during, firstIn, isLive, sumOf } from './counting.ts';
import type { Received } from './received.ts';

/** The counters by unit: the report's own; points go to the unit of each writer. */
export function readUnitFigures(engine: Engine, station: string, received: Received) {
  const ask = statements(engine);
  return {
    unitFigures: (period: Period): Promise<UnitFigures[]> =>
      engine.read(function* read() {
        const values = { station, ...period };
        const units = yield* received(period);
        const adopted = byUnit(yield* ask.adopted(values));
        const adoptions = byUnit(yield* ask.adoptions(values));
        const points = byUnit(yield* ask.points(values));
        const all = new Set([...units.keys(), ...adopted.keys(), ...adoptions.keys(), ...points.keys()]);
        return [...all].sort().map((unit) => ({
          unit,
          received: units.get(unit) ?? 0,
          adopted: adopted.get(unit) ?? 0,
          adoptions: adoptions.get(unit) ?? 0,
          points: points.get(unit) ?? 0,
        }));
      }),
  };
}

const byUnit = (rows: { unit: UnitId; amount: number }[]): Map<UnitId, number> =>
  new Map(rows.map(({ unit, amount }) => [unit, amount]));

function statements(engine: Engine) {
  const { schema } = engine;
  const { adoptions, entries, reports } = schema;
  const station = sql.placeholder('station');
  return {
    adopted: engine.prepare('units-adopted', (database) => {
      const firsts = firstIn(database, adoptions, isLive(schema));
      return database
        .select({ unit: reports.unit, amount: count() })
        .from(firsts)
        .innerJoin(reports, and(eq(reports.station, station), eq(reports.id, firsts.report)))
        .groupBy(reports.unit);
    }),
    adoptions: engine.prepare('units-adoptions', (database) =>
      database
        .select({ unit: reports.unit, amount: count() })
        .from(adoptions)
        .innerJoin(reports, and(eq(reports.station, adoptions.station), eq(reports.id, adoptions.report)))
        .where(and(eq(adoptions.station, station), during(adoptions.date), isLive(schema)))
        .groupBy(reports.unit),
    ),
    points: engine.prepare('units-points', (database) =>
      database
        .select({ unit: entries.unit, amount: sumOf(sql`${entries.amount}`) })
        .from(entries)
        .where(and(eq(entries.station, station), during(entries.attribution), ne(entries.kind, 'money')))
        .groupBy(entries.unit),
    ),
  };
}
