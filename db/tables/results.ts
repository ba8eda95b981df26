import { sql } from 'drizzle-orm';
import type { Adoption, AdoptionKind, Genre, InstructionLevel } from '#domain/adoption';
import type { Snapshot } from '#domain/closing';
import type { DispatchWay } from '#domain/dispatch';
import type { DispatchTurnKind } from '#domain/dispatch-turn';
import type { EntryKind } from '#domain/ledger';
import type { PeriodKind } from '#domain/named-period';
import type { Because } from '#domain/worth';
import type { Kit } from '../column-kit.ts';
import { toConfirm } from './few-statuses.ts';
import type { reportTables } from './reports.ts';

/** What came of a report: 上报, 采用, the ledger, and its closed periods. */
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
      genre: kit.text('genre').notNull().default('news').$type<Genre>(),
      date: kit.text('date').notNull(),
      titlePrinted: kit.text('title_printed'),
      instructionLevel: kit.text('instruction_level').$type<InstructionLevel>(),
      instructionDate: kit.text('instruction_date'),
      instructionReference: kit.text('instruction_reference'),
      status: kit.text('status').notNull().$type<Adoption['status']>(),
      corrects: kit.text('corrects'),
      reason: kit.text('reason'),
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
      /** 待确认采用, few however long the history. */
      kit.index('adoptions_noted').on(t.station, t.recordedAt).where(toConfirm(t.status)),
      kit.foreignKey({ columns: [t.station, t.report], foreignColumns: [reports.station, reports.id] }),
    ],
  ),

  /** Append-only; `amount` null is 标准待定. */
  entries: kit.table(
    'entries',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      adoption: kit.text('adoption'),
      report: kit.text('report'),
      occasion: kit.text('occasion'),
      kind: kit.text('kind').notNull().$type<EntryKind>(),
      person: kit.text('person'),
      unit: kit.text('unit').notNull(),
      amount: kit.integer('amount'),
      rules: kit.text('rules'),
      attribution: kit.text('attribution').notNull(),
      posting: kit.text('posting').notNull(),
      reverses: kit.text('reverses'),
      settles: kit.text('settles'),
      because: kit.json<Because[]>('because').notNull().default(sql`'[]'`),
      at: kit.integer('at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('entries_by_date').on(t.station, t.attribution),
      kit.index('entries_by_person').on(t.station, t.person, t.attribution),
      kit.index('entries_by_unit').on(t.station, t.unit, t.attribution),
      kit.index('entries_by_adoption').on(t.station, t.adoption),
      kit.index('entries_by_report').on(t.station, t.report),
      kit.index('entries_by_posting').on(t.station, t.posting),
      kit.index('entries_of_occasions').on(t.station, t.attribution).where(sql`${t.occasion} is not null`),
      /** An entry is taken back once, and settled once. */
      kit.uniqueIndex('entries_reversed').on(t.station, t.reverses).where(sql`${t.reverses} is not null`),
      kit.uniqueIndex('entries_settled').on(t.station, t.settles).where(sql`${t.settles} is not null`),
      kit.index('entries_waiting').on(t.station, t.attribution).where(sql`${t.amount} is null`),
    ],
  ),

  /** 结账: append-only. */
  closings: kit.table(
    'closings',
    {
      station: kit.text('station').notNull(),
      period: kit.text('period').notNull(),
      kind: kit.text('kind').notNull().$type<PeriodKind>(),
      at: kit.integer('at').notNull(),
      by: kit.text('by'),
      entries: kit.integer('entries').notNull(),
      snapshot: kit.json<Snapshot>('snapshot').notNull(),
      /** Names the snapshot, so that a changed one is found. */
      hash: kit.text('hash').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.period] })],
  ),
});
