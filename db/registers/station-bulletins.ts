import { and, asc, eq, getTableColumns, ne, sql } from 'drizzle-orm';
import type { StationBulletin } from '#domain/station-bulletin';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

const place = sql.placeholder;

/** 站内情况通报: a new one, or its next state over the revision it was made from; a published one never changes. */
export function keepStationBulletins(engine: Engine): Keeping {
  const { stationBulletins: bulletins } = engine.schema;
  const insert = insertOnce(engine, 'station-bulletin', bulletins);
  const update = engine.prepare('update-station-bulletin', (database) =>
    database
      .update(bulletins)
      .set({
        revision: sql`${bulletins.revision} + 1`,
        status: sql`${place('status')}`,
        sheet: sql`${sql.param(place('sheet'), bulletins.sheet)}`,
        remark: sql`${place('remark')}`,
        steps: sql`${sql.param(place('steps'), bulletins.steps)}`,
      })
      .where(
        and(
          eq(bulletins.station, place('station')),
          eq(bulletins.period, place('period')),
          eq(bulletins.revision, place('revision')),
          ne(bulletins.status, 'published'),
        ),
      )
      .returning({ period: bulletins.period }),
  );
  return function* keep(station, change) {
    for (const bulletin of change.stationBulletins ?? []) {
      const kept =
        bulletin.revision === 0
          ? yield* insert({ station, ...bulletin, revision: 1 })
          : (yield* update({ station, ...bulletin })).length > 0;
      if (!kept) return 'someone-was-faster';
    }
    return null;
  };
}

export function readStationBulletins(engine: Engine, station: string) {
  const { stationBulletins: bulletins } = engine.schema;
  const { station: owner, ...columns } = getTableColumns(bulletins);
  const all = engine.prepare('station-bulletins', (database) =>
    database
      .select(columns)
      .from(bulletins)
      .where(eq(owner, place('station')))
      .orderBy(asc(bulletins.period)),
  );
  const one = engine.prepare('station-bulletin', (database) =>
    database
      .select(columns)
      .from(bulletins)
      .where(and(eq(owner, place('station')), eq(bulletins.period, place('period')))),
  );
  return {
    stationBulletin: (period: string): Promise<StationBulletin | null> =>
      engine.read(function* read() {
        return (yield* one({ station, period }))[0] ?? null;
      }),
    stationBulletins: (): Promise<StationBulletin[]> => engine.read(() => all({ station })),
  };
}
