import { addDays, type LocalDate, weekday } from './instant.ts';
import { addMonths, type Month, monthNumber, monthOf, yearOf } from './period.ts';

/** Days on which the state moved work: 节假日 are `off`, 调休 workdays are `on`. All other days follow the weekday. */
export type Calendar = ReadonlyMap<LocalDate, 'off' | 'on'>;

/** Whether the office works on a day. A year without entries falls back to Monday to Friday. */
export const isWorkday = (date: LocalDate, calendar: Calendar): boolean =>
  (calendar.get(date) ?? (weekday(date) <= 5 ? 'on' : 'off')) === 'on';

/** Whether the state's arrangement for a year is known; if not, the administrator is to be warned. */
export const knowsYear = (year: number, calendar: Calendar): boolean =>
  [...calendar.keys()].some((date) => yearOf(date) === year);

const NOVEMBER = 11;

/** The year whose arrangement is missing on a day: this one, or from November on the next. */
export function missingYear(today: LocalDate, calendar: Calendar): number | null {
  const year = yearOf(today);
  if (!knowsYear(year, calendar)) return year;
  return monthNumber(monthOf(today)) >= NOVEMBER && !knowsYear(year + 1, calendar) ? year + 1 : null;
}

/** The day itself when it is a workday, else the next one (顺延). */
export function workdayFrom(date: LocalDate, calendar: Calendar): LocalDate {
  let day = date;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The workday `n` after a day, which itself does not count. */
export function addWorkdays(date: LocalDate, n: number, calendar: Calendar): LocalDate {
  let day = date;
  for (let left = n; left > 0; left -= 1) day = workdayFrom(addDays(day, 1), calendar);
  return day;
}

/** The n-th last workday of a month; 1 is the last. */
export function lastWorkday(month: Month, n: number, calendar: Calendar): LocalDate {
  let day = addDays(`${addMonths(month, 1)}-01`, -1);
  for (let left = n; ; day = addDays(day, -1)) {
    if (isWorkday(day, calendar)) left -= 1;
    if (left === 0) return day;
  }
}

/** The first workday of the week that begins on this Monday, or none in a week off. */
export function firstWorkdayOfWeek(monday: LocalDate, calendar: Calendar): LocalDate | undefined {
  const first = workdayFrom(monday, calendar);
  return first < addDays(monday, 7) ? first : undefined;
}
