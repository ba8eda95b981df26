import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { countedStatuses } from '#domain/report';
import { inMonth, onDay, type Tally, together } from '#domain/tally';
import type { Engine } from '../engine.ts';
import type { Schema } from '../schema.ts';
import type { Database } from '../statement.ts';
import type { Work } from '../work.ts';
import { count, isLive, sumOf } from './counting.ts';

/** Every counter, counted anew from what it counts; takes its time. */
export function recounted(engine: Engine, station: string): () => Work<Tally[]> {
  const { schema } = engine;
  const { reports, dispatches, adoptions, entries } = schema;
  const ofStation = (table: { station: typeof reports.station }) => eq(table.station, station);

  const received = (database: Database) =>
    database
      .select({ unit: reports.unit, month: reports.creditMonth, amount: count() })
      .from(reports)
      .where(
        and(
          ofStation(reports),
          inArray(reports.status, countedStatuses),
          isNull(reports.follows),
          isNull(reports.noticed),
        ),
      )
      .groupBy(reports.unit, reports.creditMonth);

  const firsts = (table: Schema['dispatches'] | Schema['adoptions'], live?: SQL) => (database: Database) => {
    const first = database
      .select({ report: table.report, day: sql<string>`min(${table.date})`.as('first_day') })
      .from(table)
      .where(and(eq(table.station, station), live))
      .groupBy(table.report)
      .as('firsts');
    const day = sql<string>`${first.day}`;
    return database
      .select({ unit: reports.unit, day, amount: count() })
      .from(first)
      .innerJoin(reports, and(ofStation(reports), eq(reports.id, first.report)))
      .groupBy(reports.unit, day);
  };

  const live = (database: Database) =>
    database
      .select({ unit: reports.unit, day: adoptions.date, amount: count() })
      .from(adoptions)
      .innerJoin(reports, and(ofStation(reports), eq(reports.id, adoptions.report)))
      .where(and(eq(adoptions.station, station), isLive(schema)))
      .groupBy(reports.unit, adoptions.date);

  const booked = (database: Database) =>
    database
      .select({
        unit: entries.unit,
        day: entries.attribution,
        kind: entries.kind,
        amount: sumOf(sql`${entries.amount}`),
      })
      .from(entries)
      .where(and(eq(entries.station, station), isNotNull(entries.amount)))
      .groupBy(entries.unit, entries.attribution, entries.kind);

  return function* recount() {
    const tallies: Tally[] = [];
    for (const { unit, month, amount } of yield* engine.ask(received))
      tallies.push(...inMonth(unit, `${month}-01`, { received: amount }));
    for (const { unit, day, amount } of yield* engine.ask(firsts(dispatches)))
      tallies.push(...onDay(unit, day, { dispatched: amount }));
    for (const { unit, day, amount } of yield* engine.ask(firsts(adoptions, isLive(schema))))
      tallies.push(...onDay(unit, day, { adopted: amount }));
    for (const { unit, day, amount } of yield* engine.ask(live))
      tallies.push(...onDay(unit, day, { adoptions: amount }));
    for (const { unit, day, kind, amount } of yield* engine.ask(booked))
      tallies.push(...onDay(unit, day, { [kind === 'money' ? 'money' : 'points']: amount }));
    return together(tallies);
  };
}
