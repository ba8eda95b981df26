import { type Calendar, firstWorkdayOfWeek } from './calendar.ts';
import { addDays, type Instant, instantAt, type LocalDate, localDate, type Zone } from './instant.ts';
import { mondayOf } from './period.ts';
import type { DueSlot } from './reminder.ts';
import type { Unit, UnitId } from './unit.ts';

/** What one unit did in a period. Points are × 100. */
export interface UnitFigures {
  unit: UnitId;
  /** 来稿篇 */
  received: number;
  /** 采用篇 */
  adopted: number;
  /** 采用条次 */
  adoptions: number;
  /** 站内积分 */
  points: number;
}

/** A unit's place on the board. Ties share a rank (1, 2, 2, 4). */
export interface Standing extends UnitFigures {
  name: string;
  rank: number;
  /** Places gained since the board before; negative is lost. 0 where nobody had points before: no places, no movement. */
  moved: number;
}

/** How a board is ordered: all units by points, each class by itself, or as the organisation lists them. */
export const boardOrders = ['points', 'classes', 'fixed'] as const;
export type BoardOrder = (typeof boardOrders)[number];

/** The board: zero rows kept but those of closed units, ties in the order of the organisation. */
export function standings(
  all: Unit[],
  now: UnitFigures[],
  before: UnitFigures[],
  order: BoardOrder = 'points',
): Standing[] {
  const units = all
    .filter(({ id, closed }) => !closed || now.some(({ unit }) => unit === id))
    .toSorted((a, b) => a.order - b.order);
  const classes = [...new Set(units.map((unit) => unit.class))];
  const groups =
    order === 'classes' ? classes.map((name) => units.filter((unit) => unit.class === name)) : [units];
  const rows = groups.map((group) => ranked(group, now, before));
  return order === 'fixed' ? rows.flat() : rows.flatMap((group) => group.toSorted((a, b) => a.rank - b.rank));
}

/** Ranks among these units, in their own order. */
function ranked(units: Unit[], now: UnitFigures[], before: UnitFigures[]): Standing[] {
  const ranks = ranksOf(units, now);
  const earlier = before.some(({ points }) => points > 0) ? ranksOf(units, before) : ranks;
  return units.map((unit) => {
    const rank = ranks.get(unit.id) ?? 0;
    return {
      ...figuresOf(unit.id, now),
      name: unit.name,
      rank,
      moved: (earlier.get(unit.id) ?? rank) - rank,
    };
  });
}

/** A unit's row among others; zeros where it has none. */
export const figuresOf = (unit: UnitId, figures: UnitFigures[]): UnitFigures =>
  figures.find((row) => row.unit === unit) ?? { unit, received: 0, adopted: 0, adoptions: 0, points: 0 };

function ranksOf(units: Unit[], figures: UnitFigures[]): Map<UnitId, number> {
  const points = units.map((unit) => figuresOf(unit.id, figures).points);
  return new Map(
    units.map((unit, index) => [unit.id, 1 + points.filter((other) => other > (points[index] ?? 0)).length]),
  );
}

/** 周榜 slots with `after` < at ≤ `until`: the first workday of each week at 09:00, none in a week off. */
export function boardSlots(after: Instant, until: Instant, zone: Zone, calendar: Calendar): DueSlot[] {
  const slots: DueSlot[] = [];
  for (let monday = mondayOf(localDate(after, zone)); ; monday = addDays(monday, 7)) {
    if (instantAt(monday, '00:00', zone) > until) return slots;
    const day = firstWorkdayOfWeek(monday, calendar);
    const at = day && instantAt(day, '09:00', zone);
    if (at && at > after && at <= until) slots.push({ slot: monday, at });
  }
}

/** The days a board speaks of: from the Monday after the last board's week to the Sunday before this one. */
export function boardPeriod(monday: LocalDate, calendar: Calendar): { from: LocalDate; until: LocalDate } {
  let from = addDays(monday, -7);
  while (firstWorkdayOfWeek(from, calendar) === undefined) from = addDays(from, -7);
  return { from, until: monday };
}
