import { and, desc, eq, sql } from 'drizzle-orm';
import type { Change, SettledSlot } from '#ports/change';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

const place = sql.placeholder;

/** A due slot is settled once, together with what it says; one that was skipped may be done after all, once. */
export function keepSlot(engine: Engine): Keeping {
  const { slots } = engine.schema;
  const insert = insertOnce(engine, 'slot', slots);
  const redo = engine.prepare('redo-slot', (database) =>
    database
      .update(slots)
      .set({ outcome: 'done', reason: null })
      .where(
        and(
          eq(slots.station, place('station')),
          eq(slots.job, place('job')),
          eq(slots.slot, place('slot')),
          eq(slots.outcome, 'skipped'),
        ),
      )
      .returning({ slot: slots.slot }),
  );
  return function* keep(station: string, change: Change) {
    if (!change.slot) return null;
    const { again, ...slot } = change.slot;
    if (again)
      return (yield* redo({ station, job: slot.job, slot: slot.slot })).length > 0
        ? null
        : 'already-recorded';
    return (yield* insert({ station, ...slot })) ? null : 'already-recorded';
  };
}

export function readSlots(engine: Engine, station: string) {
  const { slots } = engine.schema;
  const { job, slot, at, outcome, reason } = slots;
  const last = engine.prepare('last-slot', (database) =>
    database
      .select({ job, slot, at, outcome, reason })
      .from(slots)
      .where(and(eq(slots.station, place('station')), eq(slots.job, place('job'))))
      .orderBy(desc(slots.at))
      .limit(1),
  );
  return {
    lastSlot: (name: string): Promise<SettledSlot | null> =>
      engine.read(function* read() {
        return (yield* last({ station, job: name }))[0] ?? null;
      }),
  };
}
