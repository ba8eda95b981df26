import { sql } from 'drizzle-orm';
import type { Adoption, AdoptionKind, InstructionLevel } from '#domain/adoption';
import type { DispatchWay } from '#domain/dispatch';
import type { DispatchTurnKind } from '#domain/dispatch-turn';
import type { EntryKind } from '#domain/ledger';
import type { Kit } from '../column-kit.ts';
import type { reportTables } from './reports.ts';

/** What came of a report: 上报, 采用, and the ledger. */
export const resultTables = (kit: Kit, { reports }: ReturnType<typeof reportTables>) => ({
  dispatches: kit.table(
    'dispatches',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      report: kit.text('report').notNull(),
      body: kit.text('body').notNull(),
      date: kit.text('date').notNull(),
      number: kit.text('number'),
      way: kit.text('way').notNull().$type<DispatchWay>(),
      text: kit.integer('text').notNull(),
      by: kit.text('by').notNull(),
      at: kit.integer('at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('dispatches_by_report').on(t.station, t.report, t.date),
      kit.foreignKey({ columns: [t.station, t.report], foreignColumns: [reports.station, reports.id] }),
    ],
  ),

  /** 回执, 更正, 撤回 of a dispatch. */
  dispatchTurns: kit.table(
    'dispatch_turns',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      dispatch: kit.text('dispatch').notNull(),
      report: kit.text('report').notNull(),
      kind: kit.text('kind').notNull().$type<DispatchTurnKind>(),
      date: kit.text('date').notNull(),
      number: kit.text('number'),
      reason: kit.text('reason'),
      by: kit.text('by').notNull(),
      at: kit.integer('at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('dispatch_turns_by_report').on(t.station, t.report, t.at),
      kit.foreignKey({ columns: [t.station, t.report], foreignColumns: [reports.station, reports.id] }),
    ],
  ),

  adoptions: kit.table(
    'adoptions',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      report: kit.text('report').notNull(),
      body: kit.text('body').notNull(),
      carrier: kit.text('carrier').notNull(),
      issue: kit.text('issue').notNull(),
      kind: kit.text('kind').notNull().$type<AdoptionKind>(),
      date: kit.text('date').notNull(),
      titlePrinted: kit.text('title_printed'),
      instructionLevel: kit.text('instruction_level').$type<InstructionLevel>(),
      instructionDate: kit.text('instruction_date'),
      instructionReference: kit.text('instruction_reference'),
      status: kit.text('status').notNull().$type<Adoption['status']>(),
      recordedBy: kit.text('recorded_by').notNull(),
      recordedAt: kit.integer('recorded_at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      /** The same adoption is recorded once while it lives. */
      kit
        .uniqueIndex('adoptions_live')
        .on(t.station, t.report, t.body, t.carrier, t.issue)
        .where(sql`${t.status} <> 'void'`),
      kit.index('adoptions_by_date').on(t.station, t.date),
      kit.foreignKey({ columns: [t.station, t.report], foreignColumns: [reports.station, reports.id] }),
    ],
  ),

  /** Append-only; `amount` null is 标准待定. */
  entries: kit.table(
    'entries',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      adoption: kit.text('adoption').notNull(),
      report: kit.text('report').notNull(),
      kind: kit.text('kind').notNull().$type<EntryKind>(),
      person: kit.text('person').notNull(),
      unit: kit.text('unit').notNull(),
      amount: kit.integer('amount'),
      rules: kit.text('rules'),
      attribution: kit.text('attribution').notNull(),
      posting: kit.text('posting').notNull(),
      at: kit.integer('at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('entries_by_date').on(t.station, t.attribution),
      kit.index('entries_by_person').on(t.station, t.person, t.attribution),
      kit.index('entries_by_adoption').on(t.station, t.adoption),
      kit.index('entries_waiting').on(t.station, t.attribution).where(sql`${t.amount} is null`),
    ],
  ),
});
