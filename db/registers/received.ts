import { and, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { instantAt, type Zone } from '#domain/instant';
import { type Month, monthPeriod, type Period } from '#domain/period';
import { countedStatuses } from '#domain/report';
import type { UnitId } from '#domain/unit';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';
import { count } from './counting.ts';

export type Received = (period: Period) => Work<Map<UnitId, number>>;

/**
 * 来稿 by unit: whole months by the month they are credited to; a stretch that cuts a month, such as a week, by the
 * local day of the first submit.
 */
export function receivedByUnit(engine: Engine, station: string, zone: () => Work<Zone>): Received {
  const { reports } = engine.schema;
  const counting = (name: string, day: typeof reports.creditMonth | typeof reports.submittedAt) =>
    engine.prepare(name, (database) =>
      database
        .select({ unit: reports.unit, received: count() })
        .from(reports)
        .where(
          and(
            eq(reports.station, sql.placeholder('station')),
            gte(day, sql.placeholder('from')),
            lt(day, sql.placeholder('until')),
            inArray(reports.status, countedStatuses),
            isNull(reports.follows),
            isNull(reports.noticed),
          ),
        )
        .groupBy(reports.unit),
    );
  const byMonth = counting('received-by-month', reports.creditMonth);
  const byDay = counting('received-by-day', reports.submittedAt);

  return function* received({ from, until }) {
    const rows =
      from.endsWith('-01') && until.endsWith('-01')
        ? yield* byMonth({ station, from: from.slice(0, 7), until: until.slice(0, 7) })
        : yield* byInstant(yield* zone());
    return new Map(rows.map((row) => [row.unit, row.received]));

    function byInstant(where: Zone) {
      return byDay({
        station,
        from: instantAt(from, '00:00', where),
        until: instantAt(until, '00:00', where),
      });
    }
  };
}

export const readReceived = (engine: Engine, received: Received) => ({
  received: (month: Month): Promise<Map<UnitId, number>> => engine.read(() => received(monthPeriod(month))),
});
