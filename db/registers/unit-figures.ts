import type { Period } from '#domain/period';
import type { UnitFigures } from '#domain/standing';
import type { Engine } from '../engine.ts';
import type { Received } from './received.ts';
import { readTallies } from './tallies.ts';

/** The counters unit by unit, each by its own date. */
export function readUnitFigures(engine: Engine, station: string, received: Received) {
  const tallies = readTallies(engine, station);
  return {
    unitFigures: (period: Period): Promise<UnitFigures[]> =>
      engine.read(function* read() {
        const units = yield* tallies(period);
        const came = yield* received(period);
        return [...new Set([...came.keys(), ...units.keys()])].sort().map((unit) => {
          const { adopted = 0, adoptions = 0, points = 0 } = units.get(unit) ?? {};
          return { unit, received: came.get(unit) ?? 0, adopted, adoptions, points };
        });
      }),
  };
}
