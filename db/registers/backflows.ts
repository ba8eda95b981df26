import { and, asc, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm';
import type { Backflow } from '#domain/backflow';
import type { Period } from '#domain/period';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

/** 信息倒流: noted once, never changed. */
export function keepBackflows(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'backflow', engine.schema.backflows);
  return function* keep(station, { backflows = [] }) {
    for (const backflow of backflows)
      if (!(yield* insert({ station, ...backflow }))) return 'already-recorded';
    return null;
  };
}

export function readBackflows(engine: Engine, station: string) {
  const { backflows } = engine.schema;
  const { station: owner, ...backflow } = getTableColumns(backflows);
  const during = engine.prepare('backflows', (database) =>
    database
      .select(backflow)
      .from(backflows)
      .where(
        and(
          eq(owner, sql.placeholder('station')),
          gte(backflows.date, sql.placeholder('from')),
          lt(backflows.date, sql.placeholder('until')),
        ),
      )
      .orderBy(asc(backflows.date), asc(backflows.id)),
  );
  return {
    backflows: (period: Period): Promise<Backflow[]> => engine.read(() => during({ station, ...period })),
  };
}
