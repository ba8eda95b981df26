import { eq, sql } from 'drizzle-orm';
import type { Instant, Zone } from '#domain/instant';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';
import { revisionDocument } from './organisation-document.ts';

const unknown = (station: string): Error => new Error(`No station ${station} has been entered`);

export function readStation(engine: Engine, station: string) {
  const { stations } = engine.schema;
  const opened = engine.prepare('station', (database) =>
    database
      .select({ at: stations.openedAt })
      .from(stations)
      .where(eq(stations.station, sql.placeholder('station'))),
  );
  return {
    openedAt: (): Promise<Instant> =>
      engine.read(function* read() {
        const [row] = yield* opened({ station });
        if (!row) throw unknown(station);
        return row.at;
      }),
  };
}

/** Where the station's days begin and end; a station does not move. */
export function zoneOf(engine: Engine, station: string): () => Work<Zone> {
  const firstDocument = revisionDocument(engine);
  return function* read() {
    const organisation = yield* firstDocument(station, 1);
    if (!organisation) throw unknown(station);
    return organisation.zone;
  };
}
