import { sql } from 'drizzle-orm';
import type { AuditEvent } from '#domain/audit';
import type { Delegation } from '#domain/delegation';
import type { JobName } from '#domain/job';
import type { MonthNote } from '#domain/quota';
import type { SettledSlot } from '#ports/change';
import type { Kit } from '../column-kit.ts';

/** The station itself: who it is, which number comes next, what arrived and what was due. */
export const stationTables = (kit: Kit) => ({
  stations: kit.table('stations', {
    station: kit.text('station').primaryKey(),
    openedAt: kit.integer('opened_at').notNull(),
  }),

  /** Append-only: which document held from when. The documents, which name people, lie beside. */
  organisations: kit.table(
    'organisations',
    {
      station: kit.text('station').notNull(),
      revision: kit.integer('revision').notNull(),
      since: kit.text('since').notNull(),
      hash: kit.text('hash').notNull(),
      by: kit.text('by'),
      at: kit.integer('at').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.revision] })],
  ),

  organisationDocuments: kit.table(
    'organisation_documents',
    {
      station: kit.text('station').notNull(),
      hash: kit.text('hash').notNull(),
      document: kit.text('document').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.hash] })],
  ),

  numberSeries: kit.table(
    'number_series',
    {
      station: kit.text('station').notNull(),
      series: kit.text('series').notNull(),
      year: kit.integer('year').notNull(),
      last: kit.integer('last').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.series, t.year] })],
  ),

  arrivals: kit.table(
    'arrivals',
    {
      station: kit.text('station').notNull(),
      key: kit.text('key').notNull(),
      at: kit.integer('at').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.key] })],
  ),

  slots: kit.table(
    'slots',
    {
      station: kit.text('station').notNull(),
      job: kit.text('job').notNull(),
      slot: kit.text('slot').notNull(),
      at: kit.integer('at').notNull(),
      outcome: kit.text('outcome').notNull().$type<SettledSlot['outcome']>(),
      reason: kit.text('reason').$type<SettledSlot['reason']>(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.job, t.slot] }),
      kit.index('slots_by_time').on(t.station, t.job, t.at),
    ],
  ),

  /** 暂停 · 恢复: how each job stands that was ever paused. */
  jobSwitches: kit.table(
    'job_switches',
    {
      station: kit.text('station').notNull(),
      job: kit.text('job').notNull().$type<JobName>(),
      paused: kit.integer('paused').notNull(),
      by: kit.text('by').notNull(),
      at: kit.integer('at').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.job] })],
  ),

  monthNotes: kit.table(
    'month_notes',
    {
      station: kit.text('station').notNull(),
      month: kit.text('month').notNull(),
      unit: kit.text('unit').notNull(),
      kind: kit.text('kind').notNull().$type<MonthNote['kind']>(),
      person: kit.text('person').notNull(),
      /** 免报的理由. */
      reason: kit.text('reason'),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.month, t.unit, t.kind, t.person] })],
  ),

  /** 委托审签. */
  delegations: kit.table(
    'delegations',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      principal: kit.text('principal').notNull(),
      delegate: kit.text('delegate').notNull(),
      scope: kit.text('scope').notNull().$type<Delegation['scope']>(),
      from: kit.text('from').notNull(),
      until: kit.text('until').notNull(),
      by: kit.text('by').notNull(),
      at: kit.integer('at').notNull(),
      endedAt: kit.integer('ended_at'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('delegations_by_day').on(t.station, t.until).where(sql`${t.endedAt} is null`),
    ],
  ),

  /** Append-only, each row chained to the one before it. */
  auditEvents: kit.table(
    'audit_events',
    {
      station: kit.text('station').notNull(),
      seq: kit.integer('seq').notNull(),
      at: kit.integer('at').notNull(),
      actor: kit.text('actor'),
      action: kit.text('action').notNull(),
      subject: kit.text('subject').notNull(),
      detail: kit.json<AuditEvent['detail']>('detail').notNull(),
      previous: kit.text('previous').notNull(),
      hash: kit.text('hash').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.seq] }),
      kit.index('audit_events_by_subject').on(t.station, t.subject, t.seq),
    ],
  ),
});
