import { and, desc, eq, sql } from 'drizzle-orm';
import type { Instant } from '#domain/instant';
import type { Change } from '#ports/change';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

/** A due slot is settled once, together with what it says. */
export function keepSlot(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'slot', engine.schema.slots);
  return function* keep(station: string, { slot }: Change) {
    if (!slot) return null;
    return (yield* insert({ station, ...slot })) ? null : 'already-recorded';
  };
}

export function readSlots(engine: Engine, station: string) {
  const { slots } = engine.schema;
  const last = engine.prepare('last-slot', (database) =>
    database
      .select({ at: slots.at })
      .from(slots)
      .where(and(eq(slots.station, sql.placeholder('station')), eq(slots.job, sql.placeholder('job'))))
      .orderBy(desc(slots.at))
      .limit(1),
  );
  return {
    lastSlot: (job: string): Promise<Instant | null> =>
      engine.read(function* read() {
        const [row] = yield* last({ station, job });
        return row?.at ?? null;
      }),
  };
}
