import { and, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm';
import type { Instant } from '#domain/instant';
import { monthOf, type Period } from '#domain/period';
import type { Solicitation } from '#domain/solicitation';
import type { CountedMonth, FirstWritten } from '#ports/results';
import type { Engine } from '../engine.ts';

const place = sql.placeholder;
const counted = ['received', 'dispatched', 'adopted', 'adoptions'] as const;

/** The counters by unit and month, each by its own date; and by when urgent pieces were written and solicited ones were due. */
export function readUnitMonths(engine: Engine, station: string) {
  const ask = statements(engine);
  return {
    unitMonths: (period: Period): Promise<CountedMonth[]> =>
      engine.read(function* read() {
        const rows = yield* ask.months({ station, ...period });
        return rows.flatMap(({ unit, day, ...counters }) =>
          counted
            .map((counter) => ({ unit, month: monthOf(day), counter, amount: counters[counter] }))
            .filter(({ amount }) => amount !== 0),
        );
      }),
    firstWritten: (from: Instant, until: Instant): Promise<FirstWritten[]> =>
      engine.read(function* read() {
        return yield* ask.written({ station, from, until });
      }),
    solicitationsDue: (from: Instant, until: Instant): Promise<Solicitation[]> =>
      engine.read(function* read() {
        return yield* ask.due({ station, from, until });
      }),
  };
}

function statements(engine: Engine) {
  const { schema } = engine;
  const { reports, incidents, solicitations, unitTallies } = schema;
  const { station: _, ...solicitation } = getTableColumns(solicitations);
  const { unit, day, received, dispatched, adopted, adoptions } = unitTallies;
  return {
    months: engine.prepare('months-of-units', (database) =>
      database
        .select({ unit, day, received, dispatched, adopted, adoptions })
        .from(unitTallies)
        .where(
          and(
            eq(unitTallies.station, place('station')),
            eq(unitTallies.grain, 'month'),
            gte(day, place('from')),
            lt(day, place('until')),
          ),
        ),
    ),
    written: engine.prepare('first-written', (database) =>
      database
        .select({ unit: incidents.unit, knownAt: incidents.knownAt, writtenAt: reports.submittedAt })
        .from(incidents)
        .innerJoin(reports, and(eq(reports.station, incidents.station), eq(reports.id, incidents.report)))
        .where(
          and(
            eq(incidents.station, place('station')),
            gte(incidents.knownAt, place('from')),
            lt(incidents.knownAt, place('until')),
          ),
        ),
    ),
    due: engine.prepare('solicitations-due', (database) =>
      database
        .select(solicitation)
        .from(solicitations)
        .where(
          and(
            eq(solicitations.station, place('station')),
            gte(solicitations.dueAt, place('from')),
            lt(solicitations.dueAt, place('until')),
          ),
        ),
    ),
  };
}
