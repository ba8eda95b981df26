import {
  addMonths,
  lastDay,
  type Month,
  monthNumber,
  monthOf,
  monthPeriod,
  type Period,
  yearOf,
  yearPeriod,
} from './period.ts';

/** 期间 as closings and papers name it: a month `2025-03`, a quarter `2025-Q1` or a year `2025`. */
export type PeriodName = string;
export type PeriodKind = 'month' | 'quarter' | 'year';

/** A period with its name and its days. */
export interface Named extends Period {
  name: PeriodName;
  kind: PeriodKind;
}

const NAME = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** The parts of a period's name; null where it is none. */
export function readPeriod(name: PeriodName): { year: number; quarter?: number; month?: number } | null {
  const [, year, quarter, month] = NAME.exec(name) ?? [];
  if (!year) return null;
  if (quarter) return { year: Number(year), quarter: Number(quarter) };
  return month ? { year: Number(year), month: Number(month) } : { year: Number(year) };
}

export const monthNamed = (month: Month): Named => ({ name: month, kind: 'month', ...monthPeriod(month) });

/** The quarter that a month lies in. */
export function quarterOf(month: Month): Named {
  const index = Math.ceil(monthNumber(month) / 3);
  const first = addMonths(month, (index - 1) * 3 - monthNumber(month) + 1);
  const until = `${addMonths(first, 3)}-01`;
  return { name: `${yearOf(month)}-Q${index}`, kind: 'quarter', from: `${first}-01`, until };
}

/** The period of a name; null where it is none. */
export function periodNamed(name: PeriodName): Named | null {
  const read = readPeriod(name);
  if (!read) return null;
  if (read.month) return monthNamed(name);
  if (read.quarter) return quarterOf(`${name.slice(0, 4)}-${String(read.quarter * 3).padStart(2, '0')}`);
  return { name, kind: 'year', ...yearPeriod(read.year) };
}

/** The months of a period, first to last. */
export function monthsOf(period: Period): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(period.from); month <= monthOf(lastDay(period)); month = addMonths(month, 1))
    months.push(month);
  return months;
}
