import { and, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm';
import type { Period } from '#domain/period';
import { stretchesOf, type Tallied, type Tally, tallied, together } from '#domain/tally';
import type { UnitId } from '#domain/unit';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';
import { sumOf } from './counting.ts';

const place = sql.placeholder;

/** Adds to the counters, in the transaction of what is counted. */
export function addTallies(engine: Engine): (station: string, tallies: readonly Tally[]) => Work<void> {
  const { unitTallies } = engine.schema;
  const add = engine.prepare('add-tally', (database) =>
    database
      .insert(unitTallies)
      .values({
        station: place('station'),
        grain: sql`${place('grain')}`,
        day: place('day'),
        unit: place('unit'),
        received: place('received'),
        dispatched: place('dispatched'),
        adopted: place('adopted'),
        adoptions: place('adoptions'),
        points: place('points'),
        money: place('money'),
      })
      .onConflictDoUpdate({
        target: [unitTallies.station, unitTallies.grain, unitTallies.day, unitTallies.unit],
        set: {
          received: sql`${unitTallies.received} + excluded.received`,
          dispatched: sql`${unitTallies.dispatched} + excluded.dispatched`,
          adopted: sql`${unitTallies.adopted} + excluded.adopted`,
          adoptions: sql`${unitTallies.adoptions} + excluded.adoptions`,
          points: sql`${unitTallies.points} + excluded.points`,
          money: sql`${unitTallies.money} + excluded.money`,
        },
      })
      .returning({ unit: unitTallies.unit }),
  );
  return function* keep(station, tallies) {
    for (const tally of tallies) yield* add({ station, ...tally });
  };
}

/** What every unit comes to in a period, from few rows; 来稿 of single days are not among it. */
export function readTallies(engine: Engine, station: string) {
  const { unitTallies } = engine.schema;
  const {
    station: owner,
    grain,
    day,
    unit,
    received,
    dispatched,
    adopted,
    adoptions,
    points,
    money,
  } = unitTallies;
  const sums = {
    received: sumOf(sql`${received}`),
    dispatched: sumOf(sql`${dispatched}`),
    adopted: sumOf(sql`${adopted}`),
    adoptions: sumOf(sql`${adoptions}`),
    points: sumOf(sql`${points}`),
    money: sumOf(sql`${money}`),
  };
  const ofUnits = engine.prepare('tallies-of-units', (database) =>
    database
      .select({ unit, ...sums })
      .from(unitTallies)
      .where(
        and(
          eq(owner, place('station')),
          eq(grain, place('grain')),
          gte(day, place('from')),
          lt(day, place('until')),
        ),
      )
      .groupBy(unit),
  );
  return function* read(period: Period): Work<Map<UnitId, Record<Tallied, number>>> {
    const units = new Map<UnitId, Record<Tallied, number>>();
    for (const stretch of stretchesOf(period)) {
      for (const { unit: id, ...row } of yield* ofUnits({ station, ...stretch })) {
        const known = units.get(id);
        if (known) for (const name of tallied) known[name] += row[name];
        else units.set(id, row);
      }
    }
    return units;
  };
}

/** Every counter as it is kept. */
export function keptTallies(engine: Engine, station: string): () => Work<Tally[]> {
  const { unitTallies } = engine.schema;
  const { station: owner, ...tally } = getTableColumns(unitTallies);
  return function* read() {
    return together(
      yield* engine.ask((database) => database.select(tally).from(unitTallies).where(eq(owner, station))),
    );
  };
}
