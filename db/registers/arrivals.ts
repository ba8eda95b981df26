import { and, eq, sql } from 'drizzle-orm';
import type { Change } from '#ports/books';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import { momentOf } from './moment.ts';

/** What arrived: its key is kept with its effect, so that a refusal leaves none. */
export function keepArrival(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'arrival', engine.schema.arrivals);
  return function* keep(station: string, change: Change) {
    if (change.once === undefined) return null;
    const fresh = yield* insert({ station, key: change.once, at: momentOf(change) });
    return fresh ? null : 'already-recorded';
  };
}

export function seenArrivals(engine: Engine, station: string) {
  const { arrivals } = engine.schema;
  const find = engine.prepare('arrival', (database) =>
    database
      .select({ at: arrivals.at })
      .from(arrivals)
      .where(
        and(eq(arrivals.station, sql.placeholder('station')), eq(arrivals.key, sql.placeholder('once'))),
      ),
  );
  return {
    seen: (once: string): Promise<boolean> =>
      engine.read(function* read() {
        return (yield* find({ station, once })).length > 0;
      }),
  };
}
