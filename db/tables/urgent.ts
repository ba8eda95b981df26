import type { Incident } from '#domain/incident';
import type { Kit } from '../column-kit.ts';

/** 急报: urgent matters, telephone reports, and what superiors heard elsewhere first. */
export const urgentTables = (kit: Kit) => ({
  incidents: kit.table(
    'incidents',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      revision: kit.integer('revision').notNull(),
      kind: kit.text('kind').notNull().$type<Incident['kind']>(),
      unit: kit.text('unit').notNull(),
      matter: kit.text('matter').notNull(),
      place: kit.text('place').notNull(),
      eventAt: kit.integer('event_at').notNull(),
      knownAt: kit.integer('known_at').notNull(),
      duty: kit.text('duty').notNull(),
      leader: kit.text('leader').notNull(),
      closure: kit.json<Incident['closure']>('closure'),
      report: kit.text('report').notNull(),
      openedBy: kit.text('opened_by').notNull(),
      openedAt: kit.integer('opened_at').notNull(),
      closedAt: kit.integer('closed_at'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('incidents_by_time').on(t.station, t.closedAt, t.openedAt),
    ],
  ),

  calls: kit.table(
    'calls',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      incident: kit.text('incident').notNull(),
      at: kit.integer('at').notNull(),
      to: kit.text('to').notNull(),
      by: kit.text('by').notNull(),
      words: kit.text('words').notNull(),
      recordedBy: kit.text('recorded_by').notNull(),
      recordedAt: kit.integer('recorded_at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('calls_by_incident').on(t.station, t.incident, t.at),
    ],
  ),

  backflows: kit.table(
    'backflows',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      date: kit.text('date').notNull(),
      matter: kit.text('matter').notNull(),
      source: kit.text('source').notNull(),
      unit: kit.text('unit').notNull(),
      report: kit.text('report'),
      by: kit.text('by').notNull(),
      at: kit.integer('at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('backflows_by_date').on(t.station, t.date),
    ],
  ),
});
