import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Entry } from '#domain/ledger';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import { lastClosedMonth } from './closings.ts';

/** The ledger: nothing is changed, nothing is said twice, and nothing is booked in a closed month. */
export function keepEntries(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'entry', engine.schema.entries);
  const lastClosed = lastClosedMonth(engine);
  return function* keep(station, { entries = [] }) {
    if (entries.length === 0) return null;
    const closed = yield* lastClosed(station);
    if (closed !== null && entries.some(({ posting }) => posting <= closed)) return 'someone-was-faster';
    for (const entry of entries) if (!(yield* insert({ station, ...entry }))) return 'already-recorded';
    return null;
  };
}

export function readEntries(engine: Engine, station: string) {
  const { entries } = engine.schema;
  const { station: owner, ...columns } = getTableColumns(entries);
  const ofReport = engine.prepare('entries-of-report', (database) =>
    database
      .select(columns)
      .from(entries)
      .where(and(eq(owner, sql.placeholder('station')), eq(entries.report, sql.placeholder('report'))))
      .orderBy(asc(entries.at), asc(entries.id)),
  );
  return {
    entries: (report: string): Promise<Entry[]> =>
      engine.read(function* read() {
        return yield* ofReport({ station, report });
      }),
  };
}
