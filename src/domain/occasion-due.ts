import { closesWith } from './closing.ts';
import { type Book, type BookedFor, booked, type Entry } from './ledger.ts';
import {
  awardOf,
  type Condition,
  type Mark,
  type Occasion,
  type Times,
  type UnitMonth,
  unitCounters,
} from './occasion.ts';
import { lastDay, within } from './period.ts';
import { type RuleBook, rulesOn } from './rules.ts';
import type { Because } from './worth.ts';

/**
 * 加减分应计: what the ledger must hold of a year for what no adoption brings, from each unit's months so far. A quarter and the
 * year are reckoned once their last month is among them, each period by the rules that were in force when it began.
 */
export function occasionDue(rules: RuleBook, year: readonly UnitMonth[]): BookedFor[] {
  const periods = [...new Set(year.map(({ month }) => month))].sort().flatMap(closesWith);
  const units = [...new Set(year.map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const months = year.filter((row) => row.unit === unit);
    const given = new Map<string, number>();
    return periods.flatMap((period) => {
      const version = rulesOn(rules, period.from);
      const counts = summed(months.filter(({ month }) => within(`${month}-01`, period)));
      if (!version || !counts) return [];
      return version.occasions
        .filter(({ per }) => per === period.kind)
        .flatMap((occasion): BookedFor[] => {
          const before = given.get(occasion.id) ?? 0;
          const earned = earnedBy(occasion, counts, before);
          if (!earned || earned.amount === 0) return [];
          given.set(occasion.id, before + earned.amount);
          return [
            {
              ...{
                adoption: null,
                report: null,
                occasion: `${occasion.id}:${period.name}`,
                kind: 'occasion',
              },
              ...{ person: null, unit, ...earned, rules: version.from, attribution: lastDay(period) },
            },
          ];
        });
    });
  });
}

/** 记账 of a year's occasions: what a late fact changed is reversed and booked anew; what the office gave by hand is left alone. */
export const settleOccasions = (due: BookedFor[], posted: Entry[], book: Book): Entry[] =>
  booked(
    due,
    posted.filter(({ occasion }) => occasion !== null && awardOf(occasion) === null),
    book,
  );

type Counts = Omit<UnitMonth, 'unit' | 'month'>;

function summed(months: readonly UnitMonth[]): Counts | null {
  const [first, ...others] = months;
  if (!first) return null;
  const sum = { ...first };
  for (const row of others) {
    sum.quota += row.quota;
    for (const counter of unitCounters) sum[counter] += row[counter];
  }
  return sum;
}

/** What one occasion gives for these counts, where `given` of it was given in the year before; null where it does not arise. */
function earnedBy(
  { id, name, points, when, each, cap }: Occasion,
  counts: Counts,
  given: number,
): { amount: number; because: Because[] } | null {
  const met = when ? holds(when, counts) : [];
  if (!met) return null;
  const times = each ? timesOf(each, counts) : 1;
  const because: Because[] = [
    { step: 'occasion', id, name, points },
    ...met,
    ...(each ? [{ step: 'times', of: each.of, count: counts[each.of], times } as const] : []),
  ];
  const whole = points * times;
  if (cap === undefined) return { amount: whole, because };
  const room = Math.max(0, cap - Math.abs(given));
  if (Math.abs(whole) <= room) return { amount: whole, because };
  return { amount: Math.sign(whole) * room, because: [...because, { step: 'cap', cap, given }] };
}

const markOf = (mark: Mark, { quota }: Counts): number => (mark === 'quota' ? quota : mark);

/** The step that says by what a condition holds; null where it does not. Without a 月任务, or without a whole, it never does. */
function holds({ of, outOf, least, under }: Condition, counts: Counts): Because[] | null {
  if ((least === 'quota' || under === 'quota') && counts.quota === 0) return null;
  const whole = outOf === undefined ? null : counts[outOf];
  if (whole === 0) return null;
  // Per cent, compared without dividing.
  const [have, by] = whole === null ? [counts[of], 1] : [counts[of] * 100, whole];
  if (least !== undefined && have < markOf(least, counts) * by) return null;
  if (under !== undefined && have >= markOf(under, counts) * by) return null;
  const marks = {
    least: least === undefined ? null : markOf(least, counts),
    under: under === undefined ? null : markOf(under, counts),
  };
  return [{ step: 'condition', of, count: counts[of], outOf: outOf ?? null, whole, ...marks }];
}

function timesOf({ of, shortOf, beyond }: Times, counts: Counts): number {
  const count = counts[of];
  if (shortOf !== undefined) return Math.max(0, markOf(shortOf, counts) - count);
  return beyond === undefined ? count : Math.max(0, count - markOf(beyond, counts));
}
