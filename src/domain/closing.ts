import type { AdoptionId } from './adoption.ts';
import { addWorkdays, type Calendar } from './calendar.ts';
import type { StationFigures } from './figures.ts';
import { type Instant, instantAt, type LocalDate, localDate, type Zone } from './instant.ts';
import { monthNamed, type Named, type PeriodKind, type PeriodName, quarterOf } from './named-period.ts';
import {
  addMonths,
  lastDay,
  type Month,
  monthNumber,
  monthOf,
  monthPeriod,
  yearOf,
  yearPeriod,
} from './period.ts';
import type { PersonId } from './person.ts';
import type { DueSlot } from './reminder.ts';
import type { UnitFigures } from './standing.ts';
import type { UnitId } from './unit.ts';

/** 记账数: what one person, or null for the unit alone, was booked for one unit: points × 100 and cents. */
export interface Posted {
  person: PersonId | null;
  unit: UnitId;
  points: number;
  money: number;
}

/** The figures of a period as they stood when it was closed. */
export interface Snapshot {
  /** By each fact's own date. */
  station: StationFigures;
  /** The same by unit, with what it owed. */
  units: (UnitFigures & { quota: number })[];
  /** By the month of booking, late facts of earlier periods included. */
  posted: Posted[];
  /** 校验码 of every rule version that an entry of it may name; closings of before have none. */
  rules?: { from: LocalDate; checksum: string }[];
  /** The adoptions that `station` counts, by date; closings of before have none. */
  adopted?: AdoptionId[];
}

/** 结账: from then on nothing is booked in the period, and its snapshot never changes. */
export interface Closing {
  period: PeriodName;
  kind: PeriodKind;
  at: Instant;
  /** Null where the calendar closed it. */
  by: PersonId | null;
  /** How many entries are booked in it; a closing whose snapshot saw another number is refused. */
  entries: number;
  snapshot: Snapshot;
}

/** What closes with a month: itself, with its third month the quarter, and with December the year. */
export function closesWith(month: Month): Named[] {
  const number = monthNumber(month);
  const quarter = quarterOf(month);
  const year = yearOf(month);
  return [
    monthNamed(month),
    ...(number % 3 === 0 ? [quarter] : []),
    ...(number === 12 ? [{ name: `${year}`, kind: 'year', ...yearPeriod(year) } as const] : []),
  ];
}

/** The names of what closed with each of the latest months, the latest first. */
export function closedNames(last: Month, months: number): PeriodName[] {
  return Array.from({ length: months }, (_, index) => closesWith(addMonths(last, -index))).flatMap((closed) =>
    closed.map(({ name }) => name).reverse(),
  );
}

const NTH_WORKDAY = 5;
/** At the end of that day's work, so that the office has the whole of it. */
const HOUR = '18:00';

/** 结账时间 with `after` < at ≤ `until`: the fifth workday after each month, at the end of work. */
export function closingSlots(after: Instant, until: Instant, zone: Zone, calendar: Calendar): DueSlot[] {
  const slots: DueSlot[] = [];
  // The month that closes in January may be November's after a long holiday; two months back misses none.
  for (let month = addMonths(monthOf(localDate(after, zone)), -2); ; month = addMonths(month, 1)) {
    const last = lastDay(monthPeriod(month));
    const at = instantAt(addWorkdays(last, NTH_WORKDAY, calendar), HOUR, zone);
    if (at > until) return slots;
    if (at > after) slots.push({ slot: month, at });
  }
}
