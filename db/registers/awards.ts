import { and, asc, eq, getTableColumns, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { type Award, recipientOf } from '#domain/award';
import type { Period } from '#domain/period';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import type { Schema } from '../schema.ts';
import type { Database } from '../statement.ts';

type Row = Schema['awards']['$inferSelect'];

/** 嘉奖: a new one, one that stands by each rule and recipient; or a known one that is taken back, once. */
export function keepAwards(engine: Engine): Keeping {
  const { awards } = engine.schema;
  const insert = insertOnce(engine, 'award', awards);
  const takeBack = engine.prepare('take-award-back', (database) =>
    database
      .update(awards)
      .set({
        backBy: sql`${sql.placeholder('by')}`,
        backAt: sql`${sql.placeholder('at')}`,
        backReason: sql`${sql.placeholder('reason')}`,
      })
      .where(
        and(
          eq(awards.station, sql.placeholder('station')),
          eq(awards.id, sql.placeholder('id')),
          isNull(awards.backAt),
        ),
      )
      .returning({ id: awards.id }),
  );
  return function* keep(station, change) {
    for (const { back, ...award } of change.awards ?? []) {
      const row = { ...award, recipient: recipientOf(award), backBy: null, backAt: null, backReason: null };
      const done = back
        ? (yield* takeBack({ station, id: award.id, ...back })).length > 0
        : yield* insert({ station, ...row });
      if (!done) return 'already-recorded';
    }
    return null;
  };
}

export function readAwards(engine: Engine, station: string) {
  const { awards } = engine.schema;
  const { station: owner, recipient: _recipient, ...columns } = getTableColumns(awards);
  const those = (database: Database, which: SQL | undefined) =>
    database
      .select(columns)
      .from(awards)
      .where(and(eq(owner, sql.placeholder('station')), which))
      .orderBy(asc(awards.date), asc(awards.at), asc(awards.id));
  const one = engine.prepare('award', (database) => those(database, eq(awards.id, sql.placeholder('id'))));
  const during = engine.prepare('awards', (database) =>
    those(
      database,
      and(
        gte(awards.date, sql.placeholder('from')),
        lt(awards.date, sql.placeholder('until')),
        isNull(awards.backAt),
      ),
    ),
  );
  const ofReport = engine.prepare('awards-of-report', (database) =>
    those(database, and(eq(awards.report, sql.placeholder('report')), isNull(awards.backAt))),
  );
  return {
    award: (id: string): Promise<Award | null> =>
      engine.read(function* read() {
        const [row] = yield* one({ station, id });
        return row ? toAward(row) : null;
      }),
    awards: (period: Period): Promise<Award[]> =>
      engine.read(function* read() {
        return (yield* during({ station, ...period })).map(toAward);
      }),
    awardsOf: (report: string): Promise<Award[]> =>
      engine.read(function* read() {
        return (yield* ofReport({ station, report })).map(toAward);
      }),
  };
}

const toAward = ({ backBy, backAt, backReason, ...award }: Omit<Row, 'station' | 'recipient'>): Award => ({
  ...award,
  back: backBy === null || backAt === null ? null : { by: backBy, at: backAt, reason: backReason ?? '' },
});
