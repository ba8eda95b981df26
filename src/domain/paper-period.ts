import { addMonths, type Month, type Period, yearPeriod } from './period.ts';

/** 期间 of a paper: a month `2025-03`, a quarter `2025-Q1` or a year `2025`. */
export type PaperPeriod = string;

const NAME = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** The parts of a period's name; null where it is none. */
export function readPeriod(name: PaperPeriod): { year: number; quarter?: number; month?: number } | null {
  const [, year, quarter, month] = NAME.exec(name) ?? [];
  if (!year) return null;
  if (quarter) return { year: Number(year), quarter: Number(quarter) };
  return month ? { year: Number(year), month: Number(month) } : { year: Number(year) };
}

/** The months that belong to it, in order; none where it is no period. */
export function monthsOf(name: PaperPeriod): Month[] {
  const read = readPeriod(name);
  if (!read) return [];
  const first = read.month ?? (read.quarter ? read.quarter * 3 - 2 : 1);
  const count = read.month ? 1 : read.quarter ? 3 : 12;
  const january = `${String(read.year).padStart(4, '0')}-01`;
  return Array.from({ length: count }, (_, index) => addMonths(january, first - 1 + index));
}

/** Its days, half-open. */
export function daysOf(name: PaperPeriod): Period {
  const [first, ...others] = monthsOf(name);
  if (!first) return yearPeriod(0);
  return { from: `${first}-01`, until: `${addMonths(others.at(-1) ?? first, 1)}-01` };
}
