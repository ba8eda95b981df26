import { sql } from 'drizzle-orm';
import type { Year } from '#domain/period';
import type { SeriesNumber } from '#domain/report';
import type { Engine } from '../engine.ts';
import type { Work } from '../work.ts';

/** 来稿号 · 登记号: the next number of a year, taken with the change itself, so that a refusal leaves no gap. */
export function nextNumber(
  engine: Engine,
): (station: string, series: string, year: Year) => Work<SeriesNumber> {
  const { numberSeries } = engine.schema;
  const count = engine.prepare('next-number', (database) =>
    database
      .insert(numberSeries)
      .values({
        station: sql.placeholder('station'),
        series: sql.placeholder('series'),
        year: sql.placeholder('year'),
        last: 1,
      })
      .onConflictDoUpdate({
        target: [numberSeries.station, numberSeries.series, numberSeries.year],
        set: { last: sql`${numberSeries.last} + 1` },
      })
      .returning({ last: numberSeries.last }),
  );
  return function* next(station, series, year) {
    const [row] = yield* count({ station, series, year });
    if (!row) throw new Error(`The series ${series} of ${year} gave no number`);
    return { year, number: row.last };
  };
}
