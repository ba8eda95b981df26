import { sql } from 'drizzle-orm';
import type { Notice } from '#domain/notice';
import type { Kit } from '../column-kit.ts';

/** `timed` waits for its hour and holds up nobody; the rest is under way or over. */
export type OutboxState = 'timed' | 'pending' | 'sending' | 'sent' | 'parked' | 'dropped';

/** What must be said, and where it stands once said. */
export const messageTables = (kit: Kit) => ({
  outbox: kit.table(
    'outbox',
    {
      id: kit.serial('id'),
      station: kit.text('station').notNull(),
      key: kit.text('key').notNull(),
      /** `person:…` or `channel:…`; order is kept within one. */
      addressee: kit.text('addressee').notNull(),
      notice: kit.json<Notice>('notice').notNull(),
      /** 1 for a message that is redrawn in place, 0 for one that is said once. */
      redrawn: kit.integer('redrawn').notNull(),
      state: kit.text('state').notNull().$type<OutboxState>(),
      attempts: kit.integer('attempts').notNull(),
      unsure: kit.integer('unsure').notNull(),
      createdAt: kit.integer('created_at').notNull(),
      dueAt: kit.integer('due_at').notNull(),
      settledAt: kit.integer('settled_at'),
      error: kit.text('error'),
    },
    (t) => [
      kit.uniqueIndex('outbox_said_once').on(t.station, t.key).where(sql`${t.redrawn} = 0`),
      kit
        .uniqueIndex('outbox_redrawn_waiting')
        .on(t.station, t.key)
        .where(sql`${t.redrawn} = 1 and ${t.state} = 'pending'`),
      /** Rows still to be settled, few however long the history. */
      kit
        .index('outbox_open')
        .on(t.station, t.addressee, t.id)
        .where(sql`${t.state} in ('pending', 'sending')`),
      /** What was said when, and the first of a message that is redrawn, for the 减负 report. */
      kit.index('outbox_sent').on(t.station, t.settledAt).where(sql`${t.state} = 'sent'`),
      kit
        .index('outbox_redrawn_sent')
        .on(t.station, t.key, t.id)
        .where(sql`${t.redrawn} = 1 and ${t.state} = 'sent'`),
      kit.index('outbox_parked').on(t.station, t.id).where(sql`${t.state} = 'parked'`),
      kit.index('outbox_timed').on(t.station, t.dueAt).where(sql`${t.state} = 'timed'`),
    ],
  ),

  messageRefs: kit.table(
    'message_refs',
    {
      station: kit.text('station').notNull(),
      key: kit.text('key').notNull(),
      channel: kit.text('channel').notNull(),
      message: kit.text('message').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.key] }),
      kit.index('message_refs_by_place').on(t.station, t.channel, t.message),
    ],
  ),
});
