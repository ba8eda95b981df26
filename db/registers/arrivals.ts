import { and, eq, sql } from 'drizzle-orm';
import type { Change } from '#ports/change';
import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';
import { momentOf } from './moment.ts';

/** What arrived: its key is kept with its effect, so that a refusal leaves none. */
export function keepArrival(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'arrival', engine.schema.arrivals);
  return function* keep(station: string, change: Change) {
    const { once, sole } = change;
    const at = momentOf(change);
    if (once !== undefined && !(yield* insert({ station, key: once, at }))) return 'already-recorded';
    if (sole !== undefined && !(yield* insert({ station, key: sole, at }))) return 'someone-was-faster';
    return null;
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
