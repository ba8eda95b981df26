import { and, asc, count, eq, getTableColumns, gte, lte, max, sql } from 'drizzle-orm';
import type { Closing, Posted } from '#domain/closing';
import { monthsOf, periodNamed } from '#domain/named-period';
import type { Month, Period } from '#domain/period';
import type { Engine } from '../engine.ts';
import type { Hash } from '../hash.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import type { Schema } from '../schema.ts';
import type { Work } from '../work.ts';
import { sumOf } from './counting.ts';

const station = sql.placeholder('station');

/** 结账: once for each period, and only over the entries that its snapshot saw. */
export function keepClosings(engine: Engine, hash: Hash): Keeping {
  const insert = insertOnce(engine, 'closing', engine.schema.closings);
  const booked = bookedIn(engine);
  return function* keep(owner, change) {
    for (const closing of change.closings ?? []) {
      const period = periodNamed(closing.period);
      if (!period) throw new Error(`${closing.period} names no period`);
      if ((yield* booked(owner, period)) !== closing.entries) return 'someone-was-faster';
      const name = hash(JSON.stringify(closing.snapshot));
      if (!(yield* insert({ station: owner, ...closing, hash: name }))) return 'already-recorded';
    }
    return null;
  };
}

/** The latest closed month of a station, or null before the first. */
export function lastClosedMonth(engine: Engine): (station: string) => Work<Month | null> {
  const { closings } = engine.schema;
  const latest = engine.prepare('last-closed-month', (database) =>
    database
      .select({ month: max(closings.period) })
      .from(closings)
      .where(and(eq(closings.station, station), eq(closings.kind, 'month'))),
  );
  return function* read(owner) {
    const [row] = yield* latest({ station: owner });
    return row?.month ?? null;
  };
}

const inMonths = ({ entries }: Schema) =>
  and(
    eq(entries.station, station),
    gte(entries.posting, sql.placeholder('first')),
    lte(entries.posting, sql.placeholder('last')),
  );

const ends = (period: Period): { first: Month; last: Month } => {
  const months = monthsOf(period);
  return { first: months[0] ?? '', last: months.at(-1) ?? '' };
};

/** How many entries are booked in the months of a period. */
export function bookedIn(engine: Engine): (station: string, period: Period) => Work<number> {
  const { schema } = engine;
  const counted = engine.prepare('entries-booked-in', (database) =>
    database.select({ entries: count() }).from(schema.entries).where(inMonths(schema)),
  );
  return function* read(owner, period) {
    const [row] = yield* counted({ station: owner, ...ends(period) });
    return Number(row?.entries ?? 0);
  };
}

export function readClosings(engine: Engine, owner: string) {
  const { schema } = engine;
  const { closings, entries } = schema;
  const lastClosed = lastClosedMonth(engine);
  const booked = bookedIn(engine);
  const { station: _, hash: __, ...columns } = getTableColumns(closings);
  const one = engine.prepare('closing', (database) =>
    database
      .select(columns)
      .from(closings)
      .where(and(eq(closings.station, station), eq(closings.period, sql.placeholder('period')))),
  );
  const sums = engine.prepare('posted', (database) =>
    database
      .select({
        person: entries.person,
        unit: entries.unit,
        points: sumOf(sql`case when ${entries.kind} <> 'money' then ${entries.amount} else 0 end`),
        money: sumOf(sql`case when ${entries.kind} = 'money' then ${entries.amount} else 0 end`),
      })
      .from(entries)
      .where(inMonths(schema))
      .groupBy(entries.person, entries.unit)
      .orderBy(asc(entries.unit), asc(entries.person)),
  );
  return {
    lastClosed: (): Promise<Month | null> => engine.read(() => lastClosed(owner)),
    closing: (period: string): Promise<Closing | null> =>
      engine.read(function* read() {
        const [row] = yield* one({ station: owner, period });
        return row ?? null;
      }),
    booked: (period: Period): Promise<number> => engine.read(() => booked(owner, period)),
    posted: (period: Period): Promise<Posted[]> =>
      engine.read(function* read() {
        return yield* sums({ station: owner, ...ends(period) });
      }),
  };
}
