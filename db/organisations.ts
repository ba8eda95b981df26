import { and, asc, desc, eq, lte, or, sql } from 'drizzle-orm';
import type { Instant } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { Organisations } from '#ports/organisations';
import type { Engine } from './engine.ts';
import type { Hash } from './hash.ts';
import { insertOnce } from './insert.ts';
import { revisionDocument, writeDocument } from './registers/organisation-document.ts';
import type { Work } from './work.ts';

/** The station's organisation: every revision is kept whole, the latest one holds. */
export function organisationsOf(engine: Engine, hash: Hash, now: () => Instant): Organisations {
  const { organisations, organisationDocuments, stations } = engine.schema;
  const open = insertOnce(engine, 'station', stations);
  const append = insertOnce(engine, 'organisation', organisations);
  const lay = insertOnce(engine, 'organisation-document', organisationDocuments);
  const first = engine.prepare('first-station', (database) =>
    database.select({ station: stations.station }).from(stations).orderBy(asc(stations.openedAt)).limit(1),
  );
  const documentOf = revisionDocument(engine);
  const holding = engine.prepare('organisation-holding', (database) =>
    database
      .select({ revision: organisations.revision })
      .from(organisations)
      .where(
        and(
          eq(organisations.station, sql.placeholder('station')),
          or(lte(organisations.since, sql.placeholder('on')), eq(organisations.revision, 1)),
        ),
      )
      .orderBy(desc(organisations.revision))
      .limit(1),
  );
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

  function* revised(station: string, revision: number): Work<Organisation | null> {
    if (read?.station !== station || read.revision !== revision) {
      read = { station, revision, organisation: yield* documentOf(station, revision) };
    }
    return read.organisation;
  }

  return {
    current: (): Promise<Organisation | null> =>
      engine.read(function* current() {
        const [opened] = yield* first({});
        const [held] = opened ? yield* revisionOf({ station: opened.station }) : [];
        return opened && held ? yield* revised(opened.station, held.revision) : null;
      }),

    inForce: (on): Promise<Organisation | null> =>
      engine.read(function* inForce() {
        const [opened] = yield* first({});
        const [held] = opened ? yield* holding({ station: opened.station, on }) : [];
        return opened && held ? yield* revised(opened.station, held.revision) : null;
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
