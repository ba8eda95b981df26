import type { Tally } from '#domain/tally';
import type { Kit } from '../column-kit.ts';

/** Counters by unit and day, and by unit and month: kept with what they count, so that no board counts anew. */
export const tallyTables = (kit: Kit) => ({
  unitTallies: kit.table(
    'unit_tallies',
    {
      station: kit.text('station').notNull(),
      grain: kit.text('grain').notNull().$type<Tally['grain']>(),
      day: kit.text('day').notNull(),
      unit: kit.text('unit').notNull(),
      received: kit.integer('received').notNull(),
      dispatched: kit.integer('dispatched').notNull(),
      adopted: kit.integer('adopted').notNull(),
      adoptions: kit.integer('adoptions').notNull(),
      points: kit.integer('points').notNull(),
      money: kit.integer('money').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.grain, t.day, t.unit] })],
  ),
});
