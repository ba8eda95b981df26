import { and, asc, eq, sql } from 'drizzle-orm';
import type { Report } from '#domain/report';
import { type Countable, type Tally, talliesOf, talliesOfEntry, tallyChanges } from '#domain/tally';
import type { Change } from '#ports/change';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';
import { isLive } from './counting.ts';
import { addTallies } from './tallies.ts';

/** The counters go with the change: what its reports counted for before it is taken off, what they count for now is added. */
export function keepTallies(engine: Engine) {
  const countable = readCountable(engine);
  const add = addTallies(engine);

  function* counted(station: string, reports: readonly string[]): Work<Tally[]> {
    const tallies: Tally[] = [];
    for (const report of reports) {
      const found = yield* countable(station, report);
      if (found) tallies.push(...talliesOf(found));
    }
    return tallies;
  }

  return {
    /** To be asked before anything is kept. */
    before: (station: string, change: Change): Work<Tally[]> => counted(station, known(change)),
    /** To be done after everything is kept. */
    *settle(station: string, change: Change, before: readonly Tally[]): Work<void> {
      const now = yield* counted(station, known(change));
      // What just came has not been sent up or adopted: nothing is to be looked up.
      const came = fresh(change).flatMap((report) =>
        talliesOf({ ...report, dispatched: null, adoptions: [] }),
      );
      const booked = (change.entries ?? []).flatMap(talliesOfEntry);
      yield* add(station, tallyChanges(before, [...now, ...came, ...booked]));
    },
  };
}

/** Reports that are new with a change and have come to nothing in it. */
const fresh = ({ reports = [], dispatches = [], adoptions = [] }: Change): Report[] =>
  reports.filter(
    ({ id, revision }) =>
      revision === 0 && [...dispatches, ...adoptions].every(({ report }) => report !== id),
  );

/** All others that a change touches. */
function known(change: Change): string[] {
  const { reports = [], dispatches = [], adoptions = [] } = change;
  const touched = new Set([
    ...reports.map(({ id }) => id),
    ...dispatches.map(({ report }) => report),
    ...adoptions.map(({ report }) => report),
  ]);
  for (const { id } of fresh(change)) touched.delete(id);
  return [...touched];
}

function readCountable(engine: Engine): (station: string, id: string) => Work<Countable | null> {
  const { schema } = engine;
  const { reports, dispatches, adoptions } = schema;
  const { status, follows, noticed, creditMonth, unit } = reports;
  const place = sql.placeholder;
  const report = engine.prepare('countable-report', (database) =>
    database
      .select({ status, follows, noticed, creditMonth, unit })
      .from(reports)
      .where(and(eq(reports.station, place('station')), eq(reports.id, place('id')))),
  );
  const first = engine.prepare('first-dispatch', (database) =>
    database
      .select({ date: dispatches.date })
      .from(dispatches)
      .where(and(eq(dispatches.station, place('station')), eq(dispatches.report, place('id'))))
      .orderBy(asc(dispatches.date))
      .limit(1),
  );
  const live = engine.prepare('days-of-adoptions', (database) =>
    database
      .select({ date: adoptions.date })
      .from(adoptions)
      .where(and(eq(adoptions.station, place('station')), eq(adoptions.report, place('id')), isLive(schema))),
  );
  return function* read(station, id) {
    const [found] = yield* report({ station, id });
    if (!found) return null;
    const [dispatched] = yield* first({ station, id });
    const days = yield* live({ station, id });
    return { ...found, dispatched: dispatched?.date ?? null, adoptions: days.map(({ date }) => date) };
  };
}
