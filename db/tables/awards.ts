import { sql } from 'drizzle-orm';
import type { Kit } from '../column-kit.ts';
import type { reportTables } from './reports.ts';

/** 嘉奖: its words stand here and not in the ledger, which is append-only. */
export const awardTables = (kit: Kit, { reports }: ReturnType<typeof reportTables>) => ({
  awards: kit.table(
    'awards',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      rule: kit.text('rule').notNull(),
      report: kit.text('report'),
      unit: kit.text('unit'),
      recipient: kit.text('recipient').notNull(),
      date: kit.text('date').notNull(),
      reason: kit.text('reason').notNull(),
      by: kit.text('by').notNull(),
      at: kit.integer('at').notNull(),
      backBy: kit.text('back_by'),
      backAt: kit.integer('back_at'),
      backReason: kit.text('back_reason'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      /** A rule gives a recipient one that stands. */
      kit.uniqueIndex('awards_live').on(t.station, t.rule, t.recipient).where(sql`${t.backAt} is null`),
      kit.index('awards_by_date').on(t.station, t.date),
      kit.index('awards_by_report').on(t.station, t.report).where(sql`${t.report} is not null`),
      kit.foreignKey({ columns: [t.station, t.report], foreignColumns: [reports.station, reports.id] }),
    ],
  ),
});
