import type { UnitId } from '#domain/unit';
import type { Kit } from '../column-kit.ts';

/** 约稿. */
export const solicitationTables = (kit: Kit) => ({
  solicitations: kit.table(
    'solicitations',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      revision: kit.integer('revision').notNull(),
      topic: kit.text('topic').notNull(),
      body: kit.text('body'),
      units: kit.json<UnitId[]>('units').notNull(),
      dueAt: kit.integer('due_at').notNull(),
      note: kit.text('note').notNull(),
      openedBy: kit.text('opened_by').notNull(),
      openedAt: kit.integer('opened_at').notNull(),
      closedAt: kit.integer('closed_at'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('solicitations_by_time').on(t.station, t.closedAt, t.dueAt),
    ],
  ),
});
