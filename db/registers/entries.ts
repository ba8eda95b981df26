import { and, asc, eq, getTableColumns, gte, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Entry } from '#domain/ledger';
import type { Period } from '#domain/period';
import type { Holder } from '#domain/why';
import type { Booked, Place } from '#ports/results';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import type { Database } from '../statement.ts';
import { lastClosedMonth } from './closings.ts';
import { fromPlace, pageOf } from './pages.ts';
import { areItsWords, isItsVersion } from './report-rows.ts';

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
  /** A page of the ledger; of all of it, or of what is one person's or one unit's. */
  const page = (database: Database, own?: SQL) => {
    const { schema } = engine;
    const { reports, revisions, texts } = schema;
    return database
      .select({ entry: columns, title: texts.title })
      .from(entries)
      .leftJoin(reports, and(eq(reports.station, owner), eq(reports.id, entries.report)))
      .leftJoin(revisions, isItsVersion(schema))
      .leftJoin(texts, areItsWords(schema))
      .where(and(eq(owner, sql.placeholder('station')), own, pageOf(entries.attribution, entries.id)))
      .orderBy(asc(entries.attribution), asc(entries.id))
      .limit(sql.placeholder('limit'));
  };
  const inPeriod = engine.prepare('entries-in', (database) => page(database));
  const whose = {
    person: engine.prepare('entries-of-person', (database) =>
      page(database, eq(entries.person, sql.placeholder('holder'))),
    ),
    unit: engine.prepare('entries-of-unit', (database) =>
      page(database, eq(entries.unit, sql.placeholder('holder'))),
    ),
  };
  const besides = engine.prepare('entries-of-occasions', (database) =>
    database
      .select(columns)
      .from(entries)
      .where(
        and(
          eq(owner, sql.placeholder('station')),
          gte(entries.attribution, sql.placeholder('from')),
          lt(entries.attribution, sql.placeholder('until')),
          isNotNull(entries.occasion),
        ),
      )
      .orderBy(asc(entries.at), asc(entries.id)),
  );
  return {
    occasions: (period: Period): Promise<Entry[]> =>
      engine.read(function* read() {
        return yield* besides({ station, ...period });
      }),
    ledger: (period: Period, after: Place | null, limit: number): Promise<Booked[]> =>
      engine.read(function* read() {
        return yield* inPeriod({ station, limit, ...fromPlace(period, after) });
      }),
    ledgerOf: ({ of, id }: Holder, period: Period, after: Place | null, limit: number): Promise<Booked[]> =>
      engine.read(function* read() {
        return yield* whose[of]({ station, holder: id, limit, ...fromPlace(period, after) });
      }),
    entries: (report: string): Promise<Entry[]> =>
      engine.read(function* read() {
        return yield* ofReport({ station, report });
      }),
  };
}
