import { and, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { instantAt, type Zone } from '#domain/instant';
import { type Month, monthPeriod, type Period } from '#domain/period';
import { countedStatuses } from '#domain/report';
import { stretchesOf } from '#domain/tally';
import type { UnitId } from '#domain/unit';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';
import { count } from './counting.ts';
import { readTallies } from './tallies.ts';

export type Received = (period: Period) => Work<Map<UnitId, number>>;

/**
 * 来稿 by unit: whole months by the month they are credited to, as the counters say; what cuts a month, such as a week, by
 * the local day of the first submit.
 */
export function receivedByUnit(engine: Engine, station: string, zone: () => Work<Zone>): Received {
  const { reports } = engine.schema;
  const tallies = readTallies(engine, station);
  const byMoment = engine.prepare('received-by-moment', (database) =>
    database
      .select({ unit: reports.unit, received: count() })
      .from(reports)
      .where(
        and(
          eq(reports.station, sql.placeholder('station')),
          gte(reports.submittedAt, sql.placeholder('from')),
          lt(reports.submittedAt, sql.placeholder('until')),
          inArray(reports.status, countedStatuses),
          isNull(reports.follows),
          isNull(reports.noticed),
        ),
      )
      .groupBy(reports.unit),
  );

  function* inMonths(period: Period): Work<{ unit: UnitId; received: number }[]> {
    const units = yield* tallies(period);
    return [...units].map(([unit, { received }]) => ({ unit, received }));
  }

  function* onDays({ from, until }: Period): Work<{ unit: UnitId; received: number }[]> {
    const where = yield* zone();
    const at = (day: string) => instantAt(day, '00:00', where);
    return yield* byMoment({ station, from: at(from), until: at(until) });
  }

  return function* received(period) {
    const units = new Map<UnitId, number>();
    for (const { grain, ...stretch } of stretchesOf(period)) {
      for (const { unit, received } of yield* grain === 'month' ? inMonths(stretch) : onDays(stretch))
        if (received > 0) units.set(unit, (units.get(unit) ?? 0) + received);
    }
    return units;
  };
}

export const readReceived = (engine: Engine, received: Received) => ({
  received: (month: Month): Promise<Map<UnitId, number>> => engine.read(() => received(monthPeriod(month))),
});
