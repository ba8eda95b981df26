import { and, asc, desc, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm';
import type { Instant } from '#domain/instant';
import type { PersonId } from '#domain/person';
import type { Suggestion, SuggestionCounts, SuggestionId } from '#domain/suggestion';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import type { Schema } from '../schema.ts';
import { count } from './counting.ts';

const place = sql.placeholder;

/** 意见建议: a new one, or what came of it over the revision it was made from. */
export function keepSuggestions(engine: Engine): Keeping {
  const { suggestions } = engine.schema;
  const insert = insertOnce(engine, 'suggestion', suggestions);
  const settle = engine.prepare('settle-suggestion', (database) =>
    database
      .update(suggestions)
      .set({
        revision: sql`${suggestions.revision} + 1`,
        settledBy: sql`${place('settledBy')}`,
        settledAt: sql`${place('settledAt')}`,
        reply: sql`${place('reply')}`,
      })
      .where(
        and(
          eq(suggestions.station, place('station')),
          eq(suggestions.id, place('id')),
          eq(suggestions.revision, place('revision')),
        ),
      )
      .returning({ id: suggestions.id }),
  );
  return function* keep(station, change) {
    for (const { settled, ...suggestion } of change.suggestions ?? []) {
      const { id, revision } = suggestion;
      const { by: settledBy = null, at: settledAt = null, reply = null } = settled ?? {};
      const outcome = { settledBy, settledAt, reply };
      if (revision === 0) {
        if (!(yield* insert({ station, ...suggestion, ...outcome, revision: 1 }))) return 'already-recorded';
        continue;
      }
      const kept = yield* settle({ station, id, revision, ...outcome });
      if (kept.length === 0) return 'someone-was-faster';
    }
    return null;
  };
}

type Row = Omit<Schema['suggestions']['$inferSelect'], 'station'>;

const toSuggestion = ({ settledBy, settledAt, reply, ...row }: Row): Suggestion => ({
  ...row,
  settled: settledBy === null || settledAt === null ? null : { by: settledBy, at: settledAt, reply },
});

export function readSuggestions(engine: Engine, station: string) {
  const { suggestions } = engine.schema;
  const { station: owner, ...columns } = getTableColumns(suggestions);
  const one = engine.prepare('suggestion', (database) =>
    database
      .select(columns)
      .from(suggestions)
      .where(and(eq(owner, place('station')), eq(suggestions.id, place('id')))),
  );
  const all = engine.prepare('suggestions', (database) =>
    database
      .select(columns)
      .from(suggestions)
      .where(eq(owner, place('station')))
      .orderBy(
        sql`${suggestions.settledAt} is not null`,
        desc(suggestions.settledAt),
        asc(suggestions.at),
        asc(suggestions.id),
      )
      .limit(place('limit')),
  );
  const own = engine.prepare('suggestions-by', (database) =>
    database
      .select(columns)
      .from(suggestions)
      .where(and(eq(owner, place('station')), eq(suggestions.by, place('person'))))
      .orderBy(sql`${suggestions.settledAt} is not null`, desc(suggestions.at), desc(suggestions.id))
      .limit(place('limit')),
  );
  const counts = engine.prepare('suggestion-counts', (database) =>
    database
      .select({ came: count(), settled: count(sql`${suggestions.settledAt}`) })
      .from(suggestions)
      .where(
        and(
          eq(owner, place('station')),
          gte(suggestions.at, place('from')),
          lt(suggestions.at, place('until')),
        ),
      ),
  );
  return {
    suggestion: (id: SuggestionId): Promise<Suggestion | null> =>
      engine.read(function* read() {
        const [row] = yield* one({ station, id });
        return row ? toSuggestion(row) : null;
      }),
    suggestions: (limit: number): Promise<Suggestion[]> =>
      engine.read(function* read() {
        return (yield* all({ station, limit })).map(toSuggestion);
      }),
    suggestionsBy: (person: PersonId, limit: number): Promise<Suggestion[]> =>
      engine.read(function* read() {
        return (yield* own({ station, person, limit })).map(toSuggestion);
      }),
    suggestionCounts: (from: Instant, until: Instant): Promise<SuggestionCounts> =>
      engine.read(function* read() {
        return (yield* counts({ station, from, until }))[0] ?? { came: 0, settled: 0 };
      }),
  };
}
