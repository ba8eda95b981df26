import { and, asc, eq, getTableColumns, notInArray, sql } from 'drizzle-orm';
import type { Adoption } from '#domain/adoption';
import type { Period } from '#domain/period';
import type { Adopted, Place } from '#ports/results';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import type { Schema } from '../schema.ts';
import { isLive } from './counting.ts';
import { fromPlace, pageOf } from './pages.ts';
import { areItsWords, isItsVersion, toReport } from './report-rows.ts';

type Row = Schema['adoptions']['$inferSelect'];

/** 采用: a new row, or the next state of a known one (noted → confirmed → void; nothing comes back from void). */
export function keepAdoptions(engine: Engine): Keeping {
  const { adoptions } = engine.schema;
  const insert = insertOnce(engine, 'adoption', adoptions);
  const settle = engine.prepare('settle-adoption', (database) =>
    database
      .update(adoptions)
      .set({ status: sql`${sql.placeholder('status')}`, reason: sql`${sql.placeholder('reason')}` })
      .where(
        and(
          eq(adoptions.station, sql.placeholder('station')),
          eq(adoptions.id, sql.placeholder('id')),
          notInArray(adoptions.status, [sql.placeholder('status'), 'void']),
        ),
      )
      .returning({ id: adoptions.id }),
  );
  return function* keep(station, change) {
    for (const adoption of change.adoptions ?? []) {
      if (yield* insert(toRow(station, adoption))) continue;
      const { id, status, reason } = adoption;
      if (status === 'noted') return 'already-recorded';
      const settled = yield* settle({ station, id, status, reason });
      if (settled.length === 0) return 'already-recorded';
    }
    return null;
  };
}

const toRow = (station: string, { instruction, ...adoption }: Adoption): Row => ({
  station,
  ...adoption,
  instructionLevel: instruction?.level ?? null,
  instructionDate: instruction?.date ?? null,
  instructionReference: instruction?.reference ?? null,
});

export function readAdoptions(engine: Engine, station: string) {
  const { adoptions } = engine.schema;
  const { station: owner, ...columns } = getTableColumns(adoptions);
  const live = engine.prepare('adoptions-of-report', (database) =>
    database
      .select(columns)
      .from(adoptions)
      .where(
        and(
          eq(owner, sql.placeholder('station')),
          eq(adoptions.report, sql.placeholder('report')),
          // As the index `adoptions_live` says it, so that it serves.
          sql`${adoptions.status} <> 'void'`,
        ),
      )
      .orderBy(asc(adoptions.date), asc(adoptions.recordedAt), asc(adoptions.id)),
  );
  const read = (report: string): Promise<Adoption[]> =>
    engine.read(function* all() {
      const rows = yield* live({ station, report });
      return rows.map(toAdoption);
    });
  const inPeriod = engine.prepare('adopted-in', (database) => {
    const { schema } = engine;
    const { reports, revisions, texts } = schema;
    return database
      .select({ adoption: columns, report: reports, revision: revisions, words: texts })
      .from(adoptions)
      .innerJoin(reports, and(eq(reports.station, adoptions.station), eq(reports.id, adoptions.report)))
      .innerJoin(revisions, isItsVersion(schema))
      .leftJoin(texts, areItsWords(schema))
      .where(
        and(
          eq(owner, sql.placeholder('station')),
          pageOf(adoptions.date, adoptions.id),
          isLive(engine.schema),
        ),
      )
      .orderBy(asc(adoptions.date), asc(adoptions.id))
      .limit(sql.placeholder('limit'));
  });
  return {
    adoptions: read,
    adopted: (period: Period, after: Place | null, limit: number): Promise<Adopted[]> =>
      engine.read(function* page() {
        const rows = yield* inPeriod({ station, limit, ...fromPlace(period, after) });
        return rows.map(({ adoption, ...row }) => ({
          adoption: toAdoption(adoption),
          report: toReport(row),
        }));
      }),
  };
}

/** A row as the rules know it. */
export function toAdoption(row: Omit<Row, 'station'>): Adoption {
  const { instructionLevel: level, instructionDate, instructionReference, ...adoption } = row;
  const instruction =
    level === null ? null : { level, date: instructionDate ?? '', reference: instructionReference ?? '' };
  return { ...adoption, instruction };
}
