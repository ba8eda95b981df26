import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Dispatch } from '#domain/dispatch';
import type { ReportId } from '#domain/report';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

/** 上报登记. */
export function keepDispatches(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'dispatch', engine.schema.dispatches);
  return function* keep(station, { dispatches = [] }) {
    for (const dispatch of dispatches)
      if (!(yield* insert({ station, ...dispatch }))) return 'already-recorded';
    return null;
  };
}

export function readDispatches(engine: Engine, station: string) {
  const { dispatches } = engine.schema;
  const { station: owner, ...dispatch } = getTableColumns(dispatches);
  const all = engine.prepare('dispatches-of-report', (database) =>
    database
      .select(dispatch)
      .from(dispatches)
      .where(and(eq(owner, sql.placeholder('station')), eq(dispatches.report, sql.placeholder('report'))))
      .orderBy(asc(dispatches.at), asc(dispatches.id)),
  );
  return {
    dispatches: (report: ReportId): Promise<Dispatch[]> => engine.read(() => all({ station, report })),
  };
}
