import { and, count, eq, max, sql } from 'drizzle-orm';
import type { Month } from '#domain/period';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import type { Work } from '../work.ts';

const station = sql.placeholder('station');

/** 结账: once for each period, and only over the entries that its snapshot saw. */
export function keepClosings(engine: Engine): Keeping {
  const { closings, entries } = engine.schema;
  const insert = insertOnce(engine, 'closing', closings);
  const booked = engine.prepare('entries-booked-in', (database) =>
    database
      .select({ entries: count() })
      .from(entries)
      .where(and(eq(entries.station, station), eq(entries.posting, sql.placeholder('month')))),
  );
  return function* keep(owner, change) {
    for (const closing of change.closings ?? []) {
      const [now] = closing.kind === 'month' ? yield* booked({ station: owner, month: closing.period }) : [];
      if (now && Number(now.entries) !== closing.entries) return 'someone-was-faster';
      if (!(yield* insert({ station: owner, ...closing }))) return 'already-recorded';
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

export function readClosings(engine: Engine, owner: string) {
  const lastClosed = lastClosedMonth(engine);
  return { lastClosed: (): Promise<Month | null> => engine.read(() => lastClosed(owner)) };
}
