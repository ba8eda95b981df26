import { and, asc, eq, sql } from 'drizzle-orm';
import type { Report, ReportId, ReportText } from '#domain/report';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Work } from '../work.ts';
import { toText } from './report-rows.ts';

/** A new version: the words by their hash, and the row that says which words were 第 n 稿. */
export function keepText(engine: Engine): (station: string, report: Report) => Work<void> {
  const words = insertOnce(engine, 'text', engine.schema.texts);
  const revision = insertOnce(engine, 'revision', engine.schema.revisions);
  return function* keep(station, { id, text }) {
    const { number, title, body, attachments, hash, eventDate, type, by, at } = text;
    yield* words({ station, hash, title, body, attachments });
    const fresh = yield* revision({ station, report: id, number, hash, eventDate, type, by, at });
    if (!fresh) throw new Error(`Version ${number} of ${id} is frozen already`);
  };
}

export function readTexts(engine: Engine, station: string) {
  const { revisions, texts } = engine.schema;
  const all = engine.prepare('texts-of-report', (database) =>
    database
      .select({ revision: revisions, words: texts })
      .from(revisions)
      .leftJoin(texts, and(eq(texts.station, revisions.station), eq(texts.hash, revisions.hash)))
      .where(
        and(
          eq(revisions.station, sql.placeholder('station')),
          eq(revisions.report, sql.placeholder('report')),
        ),
      )
      .orderBy(asc(revisions.number)),
  );
  return {
    texts: (report: ReportId): Promise<ReportText[]> =>
      engine.read(function* read() {
        const rows = yield* all({ station, report });
        return rows.map(({ revision, words }) => toText(revision, words));
      }),
  };
}
