import { sql } from 'drizzle-orm';
import type { PayoutLine, PayoutStatus, PayoutStep } from '#domain/payout';
import type { Kit } from '../column-kit.ts';

/** 稿酬发放: batches, and which entries of the ledger stand in which. */
export const payoutTables = (kit: Kit) => ({
  payouts: kit.table(
    'payouts',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      revision: kit.integer('revision').notNull(),
      status: kit.text('status').notNull().$type<PayoutStatus>(),
      quarter: kit.text('quarter'),
      through: kit.text('through').notNull(),
      authority: kit.text('authority').notNull(),
      /** Never changed, so that the same batch prints the same sheet. */
      lines: kit.json<PayoutLine[]>('lines').notNull(),
      sum: kit.integer('sum').notNull(),
      hash: kit.text('hash').notNull(),
      steps: kit.json<PayoutStep[]>('steps').notNull(),
      preparedAt: kit.integer('prepared_at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('payouts_by_time').on(t.station, t.preparedAt),
    ],
  ),

  payoutEntries: kit.table(
    'payout_entries',
    {
      station: kit.text('station').notNull(),
      payout: kit.text('payout').notNull(),
      entry: kit.text('entry').notNull(),
      /** 1 until the batch is cancelled. */
      live: kit.integer('live').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.payout, t.entry] }),
      /** An entry stands in one live batch at most. */
      kit.uniqueIndex('payout_entries_live').on(t.station, t.entry).where(sql`${t.live} = 1`),
    ],
  ),
});
