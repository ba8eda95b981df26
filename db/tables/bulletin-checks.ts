import { sql } from 'drizzle-orm';
import type { BulletinCheck, CheckResult, ReadFailure } from '#domain/bulletin-check';
import type { Kit } from '../column-kit.ts';

/** 通报核对, and 上级核定得分 as notices of superiors say it. */
export const bulletinCheckTables = (kit: Kit) => ({
  bulletinChecks: kit.table(
    'bulletin_checks',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      revision: kit.integer('revision').notNull(),
      body: kit.text('body').notNull(),
      from: kit.text('from').notNull(),
      until: kit.text('until').notNull(),
      upload: kit.text('upload'),
      hash: kit.text('hash'),
      failed: kit.text('failed').$type<ReadFailure>(),
      rows: kit.json<BulletinCheck['rows']>('rows').notNull(),
      answers: kit.json<BulletinCheck['answers']>('answers').notNull(),
      result: kit.json<CheckResult>('result'),
      givenUpAt: kit.integer('given_up_at'),
      givenUpBy: kit.text('given_up_by'),
      by: kit.text('by').notNull(),
      at: kit.integer('at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('bulletin_checks_to_read').on(t.station, t.at).where(sql`${t.upload} is not null`),
    ],
  ),

  superiorScores: kit.table(
    'superior_scores',
    {
      station: kit.text('station').notNull(),
      id: kit.text('id').notNull(),
      check: kit.text('check'),
      body: kit.text('body').notNull(),
      from: kit.text('from').notNull(),
      until: kit.text('until').notNull(),
      pieces: kit.integer('pieces'),
      points: kit.integer('points'),
      rank: kit.integer('rank'),
      notice: kit.text('notice'),
      told: kit.text('told'),
      corrects: kit.text('corrects'),
      at: kit.integer('at').notNull(),
      by: kit.text('by').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.station, t.id] }),
      kit.index('superior_scores_by_time').on(t.station, t.until, t.at),
    ],
  ),
});
