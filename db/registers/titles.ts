import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { TitleRow } from '#ports/books';
import type { Engine } from '../engine.ts';
import { areItsWords, isItsVersion } from './report-rows.ts';

/** Titles as they now stand; what is only registered has a code in place of one. The audit chain says what changed since: every change of a report has its event there. */
export function readTitles(engine: Engine, station: string) {
  const { reports, revisions, texts, auditEvents } = engine.schema;
  const present = { report: reports.id, title: texts.title, status: reports.status };
  const ofReport = isItsVersion(engine.schema);
  const words = areItsWords(engine.schema);

  const head = engine.prepare('titles-head', (database) =>
    database
      .select({ seq: auditEvents.seq })
      .from(auditEvents)
      .where(eq(auditEvents.station, sql.placeholder('station')))
      .orderBy(desc(auditEvents.seq))
      .limit(1),
  );
  const newest = engine.prepare('titles-newest', (database) =>
    database
      .select(present)
      .from(reports)
      .innerJoin(revisions, ofReport)
      .innerJoin(texts, words)
      .where(and(eq(reports.station, sql.placeholder('station')), isNull(reports.registerOnly)))
      .orderBy(desc(reports.submittedAt), desc(reports.id))
      .limit(sql.placeholder('most')),
  );
  const changed = engine.prepare('titles-changed', (database) =>
    database
      .select({ ...present, seq: auditEvents.seq })
      .from(auditEvents)
      .leftJoin(
        reports,
        and(
          eq(reports.station, auditEvents.station),
          eq(reports.id, auditEvents.subject),
          isNull(reports.registerOnly),
        ),
      )
      .leftJoin(revisions, ofReport)
      .leftJoin(texts, words)
      .where(
        and(
          eq(auditEvents.station, sql.placeholder('station')),
          gt(auditEvents.seq, sql.placeholder('place')),
        ),
      )
      .orderBy(asc(auditEvents.seq))
      .limit(sql.placeholder('most')),
  );

  return {
    titles: (place: number | null, most: number): Promise<{ place: number; titles: TitleRow[] }> =>
      engine.read(function* read() {
        if (place === null) {
          // First how far, then what: what is kept meanwhile is read again rather than missed.
          const [last] = yield* head({ station });
          const rows = yield* newest({ station, most });
          return { place: last?.seq ?? 0, titles: rows.toReversed() };
        }
        const rows = yield* changed({ station, place, most });
        const titles = rows.flatMap(({ report, title, status }) =>
          report !== null && title !== null && status !== null ? [{ report, title, status }] : [],
        );
        return { place: rows.at(-1)?.seq ?? place, titles };
      }),
  };
}
