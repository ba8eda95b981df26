import { sql } from 'drizzle-orm';
import type { Entries } from '#domain/draft';
import type { IncidentStage } from '#domain/report';
import type { Kit } from '../column-kit.ts';

/** 草稿: forms as they were last typed in. Of one that was sent or deleted only its name is left, with no word, and for a while. */
export const draftTables = (kit: Kit) => ({
  drafts: kit.table(
    'drafts',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      person: kit.text('person').notNull(),
      report: kit.text('report'),
      solicitation: kit.text('solicitation'),
      incident: kit.text('incident'),
      incidentStage: kit.text('incident_stage').$type<IncidentStage>(),
      entries: kit.json<Entries>('entries').notNull(),
      typedAt: kit.integer('typed_at').notNull(),
      savedAt: kit.integer('saved_at').notNull(),
      goneAt: kit.integer('gone_at'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('drafts_by_person').on(t.station, t.person, t.savedAt).where(sql`${t.goneAt} is null`),
      kit.index('drafts_gone').on(t.station, t.goneAt).where(sql`${t.goneAt} is not null`),
    ],
  ),
});
