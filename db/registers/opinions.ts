import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { ReportId } from '#domain/report';
import type { Opinion } from '#domain/sign-off';
import type { Engine } from '../engine.ts';
import type { Hash } from '../hash.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

/** 签署意见: the row stands for good and holds the hash of its words, which lie beside. */
export function keepOpinions(engine: Engine, hash: Hash): Keeping {
  const insert = insertOnce(engine, 'opinion', engine.schema.opinions);
  const insertWords = insertOnce(engine, 'opinion-words', engine.schema.opinionWords);
  return function* keep(station, { opinions = [] }) {
    for (const opinion of opinions) {
      const name = hash(opinion.words);
      yield* insertWords({ station, hash: name, words: opinion.words });
      const { way = null, principal = null, enteredBy = null } = opinion;
      const row = { station, ...opinion, words: name, way, principal, enteredBy };
      if (!(yield* insert(row))) return 'already-recorded';
    }
    return null;
  };
}

export function readOpinions(engine: Engine, station: string) {
  const { opinions, opinionWords } = engine.schema;
  const { station: owner, ...opinion } = getTableColumns(opinions);
  const all = engine.prepare('opinions-of-report', (database) =>
    database
      .select({ opinion, said: opinionWords.words })
      .from(opinions)
      .leftJoin(
        opinionWords,
        and(eq(opinionWords.station, opinions.station), eq(opinionWords.hash, opinions.words)),
      )
      .where(and(eq(owner, sql.placeholder('station')), eq(opinions.report, sql.placeholder('report'))))
      .orderBy(asc(opinions.at), asc(opinions.id)),
  );
  return {
    opinions: (report: ReportId): Promise<Opinion[]> =>
      engine.read(function* read() {
        const rows = yield* all({ station, report });
        return rows.map(({ opinion: { way, principal, enteredBy, ...row }, said }) => ({
          ...row,
          words: said ?? '',
          ...(way && { way }),
          ...(principal && { principal }),
          ...(enteredBy && { enteredBy }),
        }));
      }),
  };
}
