import { and, desc, eq, sql } from 'drizzle-orm';
import type { Organisation } from '#domain/organisation';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';

/** A Map within a document, so that it comes back as one. */
const MAP = '$map';

/** The whole organisation as one text. */
export const writeDocument = (organisation: Organisation): string =>
  JSON.stringify(organisation, (_key, value: unknown) =>
    value instanceof Map ? { [MAP]: [...value.entries()] } : value,
  );

const readDocument = (document: string): Organisation =>
  JSON.parse(document, (_key, value) => (Array.isArray(value?.[MAP]) ? new Map(value[MAP]) : value));

/** The organisation as its latest revision says it. */
export function latestDocument(engine: Engine): (station: string) => Work<Organisation | null> {
  const { organisations, organisationDocuments: documents } = engine.schema;
  const latest = engine.prepare('latest-organisation', (database) =>
    database
      .select({ document: documents.document })
      .from(organisations)
      .innerJoin(
        documents,
        and(eq(documents.station, organisations.station), eq(documents.hash, organisations.hash)),
      )
      .where(eq(organisations.station, sql.placeholder('station')))
      .orderBy(desc(organisations.revision))
      .limit(1),
  );
  return function* read(station) {
    const [row] = yield* latest({ station });
    return row ? readDocument(row.document) : null;
  };
}
