import { and, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { Draft } from '#domain/draft';
import type { PersonId } from '#domain/person';
import type { Engine } from '../engine.ts';
import type { Keeping } from '../keeping.ts';
import { momentOf } from './moment.ts';

const place = sql.placeholder;

/**
 * 草稿: the newest words stand, whatever arrives first. Once gone a draft stays gone: words that were on their way when
 * the form was sent are not kept.
 */
export function keepDrafts(engine: Engine): Keeping {
  const { drafts } = engine.schema;
  const row = {
    station: place('station'),
    id: place('id'),
    person: place('person'),
    report: place('report'),
    entries: place('entries'),
    typedAt: place('typedAt'),
    savedAt: place('savedAt'),
    goneAt: place('goneAt'),
  };
  const entries = sql`${sql.param(place('entries'), drafts.entries)}`;
  const save = engine.prepare('save-draft', (database) =>
    database
      .insert(drafts)
      .values(row)
      .onConflictDoUpdate({
        target: [drafts.station, drafts.id],
        set: { entries, typedAt: sql`${place('typedAt')}`, savedAt: sql`${place('savedAt')}` },
        setWhere: sql`${drafts.goneAt} is null and ${drafts.person} = ${place('person')} and ${drafts.typedAt} <= ${place('typedAt')}`,
      })
      .returning({ id: drafts.id }),
  );
  const drop = engine.prepare('drop-draft', (database) =>
    database
      .insert(drafts)
      .values(row)
      .onConflictDoUpdate({
        target: [drafts.station, drafts.id],
        set: { entries, goneAt: sql`${place('goneAt')}` },
        setWhere: sql`${drafts.person} = ${place('person')}`,
      })
      .returning({ id: drafts.id }),
  );
  return function* keep(station, change) {
    for (const draft of change.drafts ?? []) yield* save({ station, ...draft, goneAt: null });
    const at = momentOf(change);
    for (const gone of change.goneDrafts ?? [])
      yield* drop({ station, ...gone, report: null, entries: {}, typedAt: 0, savedAt: at, goneAt: at });
    return null;
  };
}

export function readDrafts(engine: Engine, station: string) {
  const { drafts } = engine.schema;
  const { station: owner, goneAt, ...draft } = getTableColumns(drafts);
  const live = engine.prepare('drafts-of-person', (database) =>
    database
      .select(draft)
      .from(drafts)
      .where(and(eq(owner, place('station')), eq(drafts.person, place('person')), isNull(goneAt)))
      .orderBy(desc(drafts.savedAt), desc(drafts.id)),
  );
  return {
    drafts: (person: PersonId): Promise<Draft[]> => engine.read(() => live({ station, person })),
  };
}
