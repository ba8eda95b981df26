import type { Kit } from '../column-kit.ts';

/** 意见建议. */
export const suggestionTables = (kit: Kit) => ({
  suggestions: kit.table(
    'suggestions',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      revision: kit.integer('revision').notNull(),
      by: kit.text('by').notNull(),
      at: kit.integer('at').notNull(),
      words: kit.text('words').notNull(),
      settledBy: kit.text('settled_by'),
      settledAt: kit.integer('settled_at'),
      reply: kit.text('reply'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('suggestions_by_time').on(t.station, t.at),
      kit.index('suggestions_by_writer').on(t.station, t.by, t.at),
    ],
  ),
});
