import type { LocalDate } from './instant.ts';
import type { Entry } from './ledger.ts';
import { addMonths, monthOf, type Period } from './period.ts';
import { countsAsReceived, type Report } from './report.ts';
import type { UnitId } from './unit.ts';

/** 来稿, 上报篇, 采用篇, 采用条次, 积分 and 稿酬 of a unit on a day, or in a month by its first day. */
export interface Tally extends Record<Tallied, number> {
  grain: 'day' | 'month';
  day: LocalDate;
  unit: UnitId;
}
export const tallied = ['received', 'dispatched', 'adopted', 'adoptions', 'points', 'money'] as const;
export type Tallied = (typeof tallied)[number];

/** What a report counts for. */
export interface Countable extends Pick<Report, 'status' | 'follows' | 'noticed' | 'creditMonth' | 'unit'> {
  /** The day of its first dispatch. */
  dispatched: LocalDate | null;
  /** The days of its live adoptions. */
  adoptions: readonly LocalDate[];
}

const zero = Object.fromEntries(tallied.map((name) => [name, 0])) as Record<Tallied, number>;

/** A counter's amount on one day, and in the month of that day. */
export const onDay = (unit: UnitId, day: LocalDate, what: Partial<Record<Tallied, number>>): Tally[] => [
  { grain: 'day', day, unit, ...zero, ...what },
  ...inMonth(unit, `${monthOf(day)}-01`, what),
];

/** 来稿 count in a month alone: by the month they are credited to. */
export const inMonth = (unit: UnitId, day: LocalDate, what: Partial<Record<Tallied, number>>): Tally[] => [
  { grain: 'month', day, unit, ...zero, ...what },
];

/** What one report adds to the counters, each by its own date. */
export function talliesOf({ dispatched, adoptions, unit, ...report }: Countable): Tally[] {
  const first = adoptions.toSorted()[0];
  return [
    ...(countsAsReceived(report) ? inMonth(unit, `${report.creditMonth}-01`, { received: 1 }) : []),
    ...(dispatched === null ? [] : onDay(unit, dispatched, { dispatched: 1 })),
    ...(first === undefined ? [] : onDay(unit, first, { adopted: 1 })),
    ...adoptions.flatMap((day) => onDay(unit, day, { adoptions: 1 })),
  ];
}

/** What an entry of the ledger adds; 标准待定 adds nothing yet. */
export const talliesOfEntry = ({ unit, attribution, kind, amount }: Omit<Entry, 'because'>): Tally[] =>
  onDay(unit, attribution, { [kind === 'money' ? 'money' : 'points']: amount ?? 0 });

/** What is to be added so that what was counted before becomes what counts now; empty where nothing changed. */
export const tallyChanges = (before: readonly Tally[], now: readonly Tally[]): Tally[] =>
  together([...now, ...before.map(taken)]);

const taken = (tally: Tally): Tally => ({
  ...tally,
  ...(Object.fromEntries(tallied.map((name) => [name, 0 - tally[name]])) as Record<Tallied, number>),
});

/** One row of each unit and day or month, without those that come to nothing. */
export function together(tallies: readonly Tally[]): Tally[] {
  const rows = new Map<string, Tally>();
  for (const tally of tallies) {
    const key = `${tally.grain} ${tally.day} ${tally.unit}`;
    const row = rows.get(key) ?? { ...tally, ...zero };
    for (const name of tallied) row[name] += tally[name];
    rows.set(key, row);
  }
  return [...rows.values()].filter((row) => tallied.some((name) => row[name] !== 0));
}

/** A period as stretches of whole months and of single days at its ends: few rows, however long it is. */
export function stretchesOf({ from, until }: Period): (Period & Pick<Tally, 'grain'>)[] {
  const first = from.endsWith('-01') ? from : `${addMonths(monthOf(from), 1)}-01`;
  const last = `${monthOf(until)}-01`;
  if (first >= last) return [{ grain: 'day', from, until }];
  const stretches: (Period & Pick<Tally, 'grain'>)[] = [
    { grain: 'day', from, until: first },
    { grain: 'month', from: first, until: last },
    { grain: 'day', from: last, until },
  ];
  return stretches.filter((stretch) => stretch.from < stretch.until);
}
