import { eq } from 'drizzle-orm';
import type { Engine } from '../engine.ts';
import { recounted } from './recounted.ts';
import { addTallies } from './tallies.ts';

/** Counts everything once where no counter was ever kept, as in a database of a program before them. */
export function startTallies(engine: Engine, station: string): () => Promise<void> {
  const { unitTallies } = engine.schema;
  const add = addTallies(engine);
  const recount = recounted(engine, station);
  return () =>
    engine.unit(function* start() {
      const some = yield* engine.ask((database) =>
        database
          .select({ unit: unitTallies.unit })
          .from(unitTallies)
          .where(eq(unitTallies.station, station))
          .limit(1),
      );
      if (some.length === 0) yield* add(station, yield* recount());
    });
}
