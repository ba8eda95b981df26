import { addDays, type LocalDate, weekday } from './instant.ts';

/** A calendar month, `2025-03`. */
export type Month = string;
/** An assessment year is a calendar year. */
export type Year = number;
/** A stretch of days, half-open: `from` belongs to it, `until` does not. */
export interface Period {
  from: LocalDate;
  until: LocalDate;
}

export const monthOf = (date: LocalDate): Month => date.slice(0, 7);
export const yearOf = (date: LocalDate): Year => Number(date.slice(0, 4));
export const monthNumber = (month: Month): number => Number(month.slice(5, 7));

/** The month `n` after this one. */
export function addMonths(month: Month, n: number): Month {
  const index = yearOf(month) * 12 + monthNumber(month) - 1 + n;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export const monthPeriod = (month: Month): Period => ({
  from: `${month}-01`,
  until: `${addMonths(month, 1)}-01`,
});

export const yearPeriod = (year: Year): Period => ({ from: `${year}-01-01`, until: `${year + 1}-01-01` });

export const within = (date: LocalDate, period: Period): boolean =>
  period.from <= date && date < period.until;

/** The last day that belongs to a period, for "至" on a page. */
export const lastDay = (period: Period): LocalDate => addDays(period.until, -1);

/** The Monday of the week that a day lies in (ISO weeks). */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date));

/** ISO week name, `2025-W01`: the week that holds the year's first Thursday is week 1. */
export function isoWeek(date: LocalDate): string {
  const thursday = addDays(mondayOf(date), 3);
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}
