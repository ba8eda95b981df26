import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Dispatch } from '#domain/dispatch';
import type { DispatchTurn } from '#domain/dispatch-turn';
import type { ReportId } from '#domain/report';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

/** 上报登记, and what came of each dispatch. */
export function keepDispatches(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'dispatch', engine.schema.dispatches);
  const insertTurn = insertOnce(engine, 'dispatch-turn', engine.schema.dispatchTurns);
  return function* keep(station, { dispatches = [], dispatchTurns = [] }) {
    for (const dispatch of dispatches)
      if (!(yield* insert({ station, ...dispatch }))) return 'already-recorded';
    for (const turn of dispatchTurns)
      if (!(yield* insertTurn({ station, ...turn }))) return 'already-recorded';
    return null;
  };
}

export function readDispatches(engine: Engine, station: string) {
  const { dispatches, dispatchTurns } = engine.schema;
  const { station: turnOwner, ...turn } = getTableColumns(dispatchTurns);
  const { station: owner, ...dispatch } = getTableColumns(dispatches);
  const all = engine.prepare('dispatches-of-report', (database) =>
    database
      .select(dispatch)
      .from(dispatches)
      .where(and(eq(owner, sql.placeholder('station')), eq(dispatches.report, sql.placeholder('report'))))
      .orderBy(asc(dispatches.at), asc(dispatches.id)),
  );
  const turns = engine.prepare('turns-of-report', (database) =>
    database
      .select(turn)
      .from(dispatchTurns)
      .where(
        and(eq(turnOwner, sql.placeholder('station')), eq(dispatchTurns.report, sql.placeholder('report'))),
      )
      .orderBy(asc(dispatchTurns.at), asc(dispatchTurns.id)),
  );
  return {
    dispatches: (report: ReportId): Promise<Dispatch[]> => engine.read(() => all({ station, report })),
    dispatchTurns: (report: ReportId): Promise<DispatchTurn[]> =>
      engine.read(() => turns({ station, report })),
  };
}
