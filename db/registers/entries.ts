import type { Engine } from '../engine.ts';
import { insertOnce } from '../insert.ts';
import type { Keeping } from '../keeping.ts';

/** The ledger: one value per adoption, kind and person, never changed. */
export function keepEntries(engine: Engine): Keeping {
  const insert = insertOnce(engine, 'entry', engine.schema.entries);
  return function* keep(station, { entries = [] }) {
    for (const entry of entries) if (!(yield* insert({ station, ...entry }))) return 'already-recorded';
    return null;
  };
}
