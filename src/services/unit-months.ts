import { type Instant, instantAt, localDate } from '#domain/instant';
import type { UnitCounter, UnitMonth } from '#domain/occasion';
import type { Organisation } from '#domain/organisation';
import { addMonths, type Month, monthOf } from '#domain/period';
import type { RuleBook } from '#domain/rules';
import { answersTo } from '#domain/solicitation';
import { quotaFor } from '#domain/unit';
import type { Needs } from './needs.ts';

const MINUTE = 60_000;

/** Every unit's months, zero rows kept: a closed unit's while it owed or did anything. What no rule looks at is not gathered. */
export async function unitMonthsOf(
  needs: Pick<Needs, 'books' | 'clock'>,
  station: Organisation,
  rules: RuleBook,
  months: Month[],
): Promise<UnitMonth[]> {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const period = { from: `${first}-01`, until: `${addMonths(last, 1)}-01` };
  const [from, until] = [
    instantAt(period.from, '00:00', station.zone),
    instantAt(period.until, '00:00', station.zone),
  ];
  const looked = countersOf(rules);
  const counts = new Map<string, number>();
  const add = (unit: string, month: Month, counter: UnitCounter, amount: number): void => {
    const key = `${unit}:${month}:${counter}`;
    counts.set(key, (counts.get(key) ?? 0) + amount);
  };
  for (const { unit, month, counter, amount } of await needs.books.unitMonths(period))
    add(unit, month, counter, amount);
  const monthAt = (at: Instant): Month => monthOf(localDate(at, station.zone));
  if (looked.has('urgentLate')) {
    const limit = station.settings.urgent.writtenMinutes * MINUTE;
    for (const { unit, knownAt, writtenAt } of await needs.books.firstWritten(from, until))
      if (writtenAt - knownAt > limit) add(unit, monthAt(knownAt), 'urgentLate', 1);
  }
  if (looked.has('solicitationsMissed')) {
    for (const asked of await needs.books.solicitationsDue(from, until)) {
      const answers = answersTo(asked, await needs.books.reportsFor(asked.id), needs.clock.now());
      for (const { unit, state } of answers)
        if (state === 'late') add(unit, monthAt(asked.dueAt), 'solicitationsMissed', 1);
    }
  }
  return station.units
    .flatMap((unit) =>
      months.map((month): UnitMonth => {
        const of = (counter: UnitCounter): number => counts.get(`${unit.id}:${month}:${counter}`) ?? 0;
        return {
          ...{ unit: unit.id, month, quota: quotaFor(unit, month) },
          ...{ received: of('received'), dispatched: of('dispatched'), adopted: of('adopted') },
          ...{ adoptions: of('adoptions'), urgentLate: of('urgentLate') },
          solicitationsMissed: of('solicitationsMissed'),
        };
      }),
    )
    .filter((row) => !isIdle(station, row));
}

/** A unit that neither owed nor did anything is not there in that month: nothing is given or taken. */
const isIdle = (
  { units }: Organisation,
  { unit, quota, received, dispatched, adopted }: UnitMonth,
): boolean =>
  quota + received + dispatched + adopted === 0 && units.some(({ id, closed }) => id === unit && closed);

const countersOf = (rules: RuleBook): Set<UnitCounter> =>
  new Set(
    rules.flatMap(({ occasions }) =>
      occasions.flatMap(({ when, each }) => [when?.of, when?.outOf, each?.of].flatMap((one) => one ?? [])),
    ),
  );
