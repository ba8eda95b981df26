import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Adoption } from '#domain/adoption';
import type { Engine } from '../engine.ts';
import { toConfirm } from '../tables/few-statuses.ts';
import { toAdoption } from './adoptions.ts';
import { waiting } from './counting.ts';

/** Adoptions as records of the office's own: one, those of a report whatever became of them, and 待确认采用. */
export function readRecordedAdoptions(engine: Engine, station: string) {
  const { adoptions } = engine.schema;
  const { station: owner, ...columns } = getTableColumns(adoptions);
  const own = eq(owner, sql.placeholder('station'));
  const one = engine.prepare('adoption', (database) =>
    database
      .select(columns)
      .from(adoptions)
      .where(and(own, eq(adoptions.id, sql.placeholder('id')))),
  );
  const ofReport = engine.prepare('every-adoption-of-report', (database) =>
    database
      .select(columns)
      .from(adoptions)
      .where(and(own, eq(adoptions.report, sql.placeholder('report'))))
      .orderBy(asc(adoptions.date), asc(adoptions.recordedAt), asc(adoptions.id)),
  );
  const unconfirmed = engine.prepare('adoptions-to-confirm', (database) =>
    database
      .select(columns)
      .from(adoptions)
      .where(and(own, toConfirm(adoptions.status)))
      .orderBy(asc(adoptions.recordedAt), asc(adoptions.id))
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('skip')),
  );
  const unrated = engine.prepare('adoptions-unrated', (database) => {
    const { entries } = engine.schema;
    const waits = database
      .select({ adoption: entries.adoption })
      .from(entries)
      .where(waiting(engine.schema, database).where);
    return database
      .select(columns)
      .from(adoptions)
      .where(and(own, inArray(adoptions.id, waits)))
      .orderBy(asc(adoptions.body), asc(adoptions.date), asc(adoptions.id));
  });
  return {
    unrated: (): Promise<Adoption[]> =>
      engine.read(function* read() {
        return (yield* unrated({ station })).map(toAdoption);
      }),
    adoption: (id: string): Promise<Adoption | null> =>
      engine.read(function* read() {
        const [row] = yield* one({ station, id });
        return row ? toAdoption(row) : null;
      }),
    everyAdoption: (report: string): Promise<Adoption[]> =>
      engine.read(function* read() {
        return (yield* ofReport({ station, report })).map(toAdoption);
      }),
    unconfirmed: (skip: number, limit: number): Promise<Adoption[]> =>
      engine.read(function* read() {
        return (yield* unconfirmed({ station, skip, limit })).map(toAdoption);
      }),
  };
}
