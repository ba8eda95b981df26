import { and, eq, sql } from 'drizzle-orm';
import { defaultLimits } from '#domain/incident-clock';
import type { Organisation } from '#domain/organisation';
import { plainRules, type RuleVersion } from '#domain/rules';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';

/** A Map within a document, so that it comes back as one. */
const MAP = '$map';

/** The whole organisation as one text. */
export const writeDocument = (organisation: Organisation): string =>
  JSON.stringify(organisation, (_key, value: unknown) =>
    value instanceof Map ? { [MAP]: [...value.entries()] } : value,
  );

/** Settings that a document may lack because it was kept before they existed. */
const laterSettings = {
  unitHeadSigns: false,
  countersign: false,
  fallbackSigner: null,
  problemTexts: 'full',
  urgent: defaultLimits,
  payoutApprover: 'station-head',
  boardOrder: 'points',
};

function readDocument(document: string): Organisation {
  const organisation = JSON.parse(document, (_key, value) =>
    Array.isArray(value?.[MAP]) ? new Map(value[MAP]) : value,
  );
  return {
    templates: [],
    ...organisation,
    rules: organisation.rules.map((version: RuleVersion) => ({ ...plainRules, ...version })),
    settings: { ...laterSettings, ...organisation.settings },
  };
}

/** The organisation as one revision says it. */
export function revisionDocument(
  engine: Engine,
): (station: string, revision: number) => Work<Organisation | null> {
  const { organisations, organisationDocuments: documents } = engine.schema;
  const document = engine.prepare('organisation-document-of', (database) =>
    database
      .select({ document: documents.document })
      .from(organisations)
      .innerJoin(
        documents,
        and(eq(documents.station, organisations.station), eq(documents.hash, organisations.hash)),
      )
      .where(
        and(
          eq(organisations.station, sql.placeholder('station')),
          eq(organisations.revision, sql.placeholder('revision')),
        ),
      )
      .limit(1),
  );
  return function* read(station, revision) {
    const [row] = yield* document({ station, revision });
    return row ? readDocument(row.document) : null;
  };
}
