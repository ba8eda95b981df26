import { and, asc, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { BulletinCheck, BulletinCheckId } from '#domain/bulletin-check';
import type { SuperiorScore } from '#domain/superior-score';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

const place = sql.placeholder;

/** 通报核对: a new one, or its next state over the revision it was made from; and the scores that it brought. */
export function keepBulletinChecks(engine: Engine): Keeping {
  const { bulletinChecks, superiorScores } = engine.schema;
  const insert = insertOnce(engine, 'bulletin-check', bulletinChecks);
  const insertScore = insertOnce(engine, 'superior-score', superiorScores);
  const update = engine.prepare('update-bulletin-check', (database) =>
    database
      .update(bulletinChecks)
      .set({
        revision: sql`${bulletinChecks.revision} + 1`,
        upload: sql`${place('upload')}`,
        hash: sql`${place('hash')}`,
        failed: sql`${place('failed')}`,
        rows: sql`${sql.param(place('rows'), bulletinChecks.rows)}`,
        answers: sql`${sql.param(place('answers'), bulletinChecks.answers)}`,
        result: sql`${sql.param(place('result'), bulletinChecks.result)}`,
        givenUpAt: sql`${place('givenUpAt')}`,
        givenUpBy: sql`${place('givenUpBy')}`,
      })
      .where(
        and(
          eq(bulletinChecks.station, place('station')),
          eq(bulletinChecks.id, place('id')),
          eq(bulletinChecks.revision, place('revision')),
        ),
      )
      .returning({ id: bulletinChecks.id }),
  );
  return function* keep(station, change) {
    for (const check of change.bulletinChecks ?? []) {
      if (check.revision === 0) {
        if (!(yield* insert({ station, ...check, revision: 1 }))) return 'already-recorded';
        continue;
      }
      const { id, revision, upload, hash, failed, rows, answers, result, givenUpAt, givenUpBy } = check;
      const next = { upload, hash, failed, rows, answers, result, givenUpAt, givenUpBy };
      const kept = yield* update({ station, id, revision, ...next });
      if (kept.length === 0) return 'someone-was-faster';
    }
    for (const score of change.superiorScores ?? [])
      if (!(yield* insertScore({ station, ...score }))) return 'already-recorded';
    return null;
  };
}

export function readBulletinChecks(engine: Engine, station: string) {
  const { bulletinChecks, superiorScores } = engine.schema;
  const { station: owner, ...columns } = getTableColumns(bulletinChecks);
  const { station: scoreOwner, ...scoreColumns } = getTableColumns(superiorScores);
  const one = engine.prepare('bulletin-check', (database) =>
    database
      .select(columns)
      .from(bulletinChecks)
      .where(and(eq(owner, place('station')), eq(bulletinChecks.id, place('id')))),
  );
  const first = engine.prepare('bulletin-check-to-read', (database) =>
    database
      .select(columns)
      .from(bulletinChecks)
      // As the index says it, so that it serves.
      .where(and(eq(owner, place('station')), sql`${bulletinChecks.upload} is not null`))
      .orderBy(asc(bulletinChecks.at))
      .limit(1),
  );
  const undone = engine.prepare('undone-bulletin-checks', (database) =>
    database
      .select(columns)
      .from(bulletinChecks)
      .where(
        and(
          eq(owner, place('station')),
          isNull(bulletinChecks.failed),
          isNull(bulletinChecks.givenUpAt),
          // No result yet: the column holds JSON, where nothing may also be written out.
          sql`(${bulletinChecks.result} is null or ${bulletinChecks.result} = 'null')`,
        ),
      )
      .orderBy(asc(bulletinChecks.at)),
  );
  const scores = engine.prepare('superior-scores', (database) =>
    database
      .select(scoreColumns)
      .from(superiorScores)
      .where(eq(scoreOwner, place('station')))
      .orderBy(desc(superiorScores.until), desc(superiorScores.at))
      .limit(place('limit')),
  );
  return {
    bulletinCheck: (id: BulletinCheckId): Promise<BulletinCheck | null> =>
      engine.read(function* read() {
        return (yield* one({ station, id }))[0] ?? null;
      }),
    bulletinToRead: (): Promise<BulletinCheck | null> =>
      engine.read(function* read() {
        return (yield* first({ station }))[0] ?? null;
      }),
    undoneChecks: (): Promise<BulletinCheck[]> => engine.read(() => undone({ station })),
    superiorScores: (limit: number): Promise<SuperiorScore[]> =>
      engine.read(() => scores({ station, limit })),
  };
}
