import { and, asc, eq, getTableColumns, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '#domain/instant';
import type { Opinion } from '#domain/opinion';
import type { PersonId } from '#domain/person';
import type { ReportId } from '#domain/report';
import type { InPlace } from '#ports/books';
import type { Engine } from '../engine.ts';
import type { Hash } from '../hash.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import type { Schema } from '../schema.ts';
import type { Database } from '../statement.ts';

const place = sql.placeholder;

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
  const { opinions, opinionWords, revisions, texts } = engine.schema;
  const { station: owner, ...opinion } = getTableColumns(opinions);
  const select = (database: Database, where: SQL | undefined) =>
    database
      .select({ opinion, said: opinionWords.words })
      .from(opinions)
      .leftJoin(
        opinionWords,
        and(eq(opinionWords.station, opinions.station), eq(opinionWords.hash, opinions.words)),
      )
      .where(and(eq(owner, place('station')), where))
      .orderBy(asc(opinions.at), asc(opinions.id));
  const all = engine.prepare('opinions-of-report', (database) =>
    select(database, eq(opinions.report, place('report'))),
  );
  const inPlace = engine.prepare('opinions-in-place', (database) =>
    database
      .select({ opinion, said: opinionWords.words, title: texts.title, type: revisions.type })
      .from(opinions)
      .leftJoin(
        opinionWords,
        and(eq(opinionWords.station, opinions.station), eq(opinionWords.hash, opinions.words)),
      )
      .innerJoin(
        revisions,
        and(
          eq(revisions.station, opinions.station),
          eq(revisions.report, opinions.report),
          eq(revisions.number, opinions.text),
        ),
      )
      .innerJoin(texts, and(eq(texts.station, revisions.station), eq(texts.hash, revisions.hash)))
      .where(
        and(
          eq(owner, place('station')),
          eq(opinions.principal, place('principal')),
          gte(opinions.at, place('from')),
          lt(opinions.at, place('until')),
        ),
      )
      .orderBy(asc(opinions.at), asc(opinions.id)),
  );
  return {
    opinions: (report: ReportId): Promise<Opinion[]> =>
      engine.read(function* read() {
        return (yield* all({ station, report })).map(toOpinion);
      }),
    opinionsFor: (principal: PersonId, from: Instant, until: Instant): Promise<InPlace[]> =>
      engine.read(function* read() {
        const rows = yield* inPlace({ station, principal, from, until });
        return rows.map(({ title, type, ...row }) => ({ opinion: toOpinion(row), title, type }));
      }),
  };
}

type Row = Omit<Schema['opinions']['$inferSelect'], 'station'>;

const toOpinion = ({
  opinion: { way, principal, enteredBy, ...row },
  said,
}: {
  opinion: Row;
  said: string | null;
}): Opinion => ({
  ...row,
  words: said ?? '',
  ...(way && { way }),
  ...(principal && { principal }),
  ...(enteredBy && { enteredBy }),
});
