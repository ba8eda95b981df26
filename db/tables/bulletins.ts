import type { StationBulletinStatus, StationBulletinStep } from '#domain/station-bulletin';
import type { StationBulletinSheet } from '#domain/station-bulletin-sheet';
import type { Kit } from '../column-kit.ts';

/** 站内情况通报. */
export const bulletinTables = (kit: Kit) => ({
  stationBulletins: kit.table(
    'station_bulletins',
    {
      station: kit.text('station').notNull(),
      period: kit.text('period').notNull(),
      revision: kit.integer('revision').notNull(),
      status: kit.text('status').notNull().$type<StationBulletinStatus>(),
      sheet: kit.json<StationBulletinSheet>('sheet').notNull(),
      remark: kit.text('remark').notNull(),
      steps: kit.json<StationBulletinStep[]>('steps').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.station, t.period] })],
  ),
});
