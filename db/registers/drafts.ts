import { and, desc, eq, getTableColumns, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Draft } from '#domain/draft';
import type { PersonId } from '#domain/person';
import type { Engine } from '../engine.ts';
import type { Keeping } from '../keeping.ts';
import { momentOf } from './moment.ts';

const place = sql.placeholder;
const DAY = 86_400_000;
/** So long the name of a draft that is gone is held; no words are on their way from its form any more. */
const HELD_FOR = 30 * DAY;

/**
 * 草稿: the newest words stand, whatever arrives first. Once gone a draft stays gone: words that were on their way when
 * the form was sent are not kept. Names that have been gone for long go with the next.
 */
export function keepDrafts(engine: Engine): Keeping {
  const { drafts } = engine.schema;
  const row = {
    station: place('station'),
    id: place('id'),
    person: place('person'),
    report: place('report'),
    solicitation: place('solicitation'),
    incident: place('incident'),
    incidentStage: place('incidentStage'),
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
  const forget = engine.prepare('forget-drafts', (database) =>
    database
      .delete(drafts)
      .where(
        and(
          eq(drafts.station, place('station')),
          isNotNull(drafts.goneAt),
          lt(drafts.goneAt, place('before')),
        ),
      )
      .returning({ id: drafts.id }),
  );
  return function* keep(station, change) {
    for (const { urgent, ...draft } of change.drafts ?? []) {
      const matter = { incident: urgent?.incident ?? null, incidentStage: urgent?.stage ?? null };
      yield* save({ station, ...draft, ...matter, goneAt: null });
    }
    const { goneDrafts = [] } = change;
    if (goneDrafts.length === 0) return null;
    const at = momentOf(change);
    const nothing = { report: null, solicitation: null, incident: null, incidentStage: null, entries: {} };
    for (const gone of goneDrafts)
      yield* drop({ station, ...gone, ...nothing, typedAt: 0, savedAt: at, goneAt: at });
    yield* forget({ station, before: at - HELD_FOR });
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
    drafts: async (person: PersonId): Promise<Draft[]> => {
      const rows = await engine.read(() => live({ station, person }));
      return rows.map(({ incident, incidentStage, ...draft }) => ({
        ...draft,
        urgent: incidentStage && { incident, stage: incidentStage },
      }));
    },
  };
}
