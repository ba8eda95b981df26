import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Instant } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { Organisations } from '#ports/organisations';
import type { Engine } from './engine.ts';
import type { Hash } from './hash.ts';
import { insertOnce } from './insert.ts';
import { latestDocument, writeDocument } from './registers/organisation-document.ts';

/** The station's organisation: every revision is kept whole, the latest one holds. */
export function organisationsOf(engine: Engine, hash: Hash, now: () => Instant): Organisations {
  const { organisations, organisationDocuments, stations } = engine.schema;
  const open = insertOnce(engine, 'station', stations);
  const append = insertOnce(engine, 'organisation', organisations);
  const lay = insertOnce(engine, 'organisation-document', organisationDocuments);
  const first = engine.prepare('first-station', (database) =>
    database.select({ station: stations.station }).from(stations).orderBy(asc(stations.openedAt)).limit(1),
  );
  const latest = latestDocument(engine);
  const revisionOf = engine.prepare('organisation-revision', (database) =>
    database
      .select({ revision: organisations.revision })
      .from(organisations)
      .where(eq(organisations.station, sql.placeholder('station')))
      .orderBy(desc(organisations.revision))
      .limit(1),
  );

  // Every visit asks for it, and it seldom changes: the document is read anew only when its revision moved.
  let read: { station: string; revision: number; organisation: Organisation | null } | undefined;

  return {
    current: (): Promise<Organisation | null> =>
      engine.read(function* current() {
        const [opened] = yield* first({});
        if (!opened) return null;
        const { station } = opened;
        const [held] = yield* revisionOf({ station });
        const revision = held?.revision ?? 0;
        if (read?.station !== station || read.revision !== revision) {
          read = { station, revision, organisation: yield* latest(station) };
        }
        return read.organisation;
      }),

    replace: (next, expectedRevision, by): Promise<boolean> =>
      engine.unit(
        function* replace() {
          const station = next.station.id;
          const [held] = yield* revisionOf({ station });
          if ((held?.revision ?? null) !== expectedRevision) return false;
          const at = now();
          if (!held) yield* open({ station, openedAt: at });
          const revision = (held?.revision ?? 0) + 1;
          const document = writeDocument({ ...next, revision });
          const name = hash(document);
          yield* lay({ station, hash: name, document });
          return yield* append({ station, revision, since: next.since, hash: name, by, at });
        },
        (kept) => !kept,
      ),
  };
}
