import { type Calendar, isWorkday } from './calendar.ts';
import { addDays, type LocalDate } from './instant.ts';
import { monthNumber, monthOf, yearOf } from './period.ts';

/** 进度预计 of one counter of the year. */
export interface Pace {
  count: number;
  target: number;
  /** What the year comes to if it goes on as it went; null while too little of it has passed to say. */
  forecast: number | null;
  /** 每月还需: pieces a month, from this month on, to reach the target; 0 once it is reached. */
  monthly: number;
}

/** Workdays of a year before anything is foretold. */
const LEAST = 10;

/** How a counter goes on to the year's end, by workdays, `today` being the last that is counted. */
export function paceOf(count: number, target: number, today: LocalDate, calendar: Calendar): Pace {
  const year = yearOf(today);
  let passed = 0;
  let all = 0;
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    if (!isWorkday(day, calendar)) continue;
    all += 1;
    if (day <= today) passed += 1;
  }
  const months = 13 - monthNumber(monthOf(today));
  return {
    count,
    target,
    forecast: passed < LEAST ? null : Math.round((count * all) / passed),
    monthly: Math.ceil(Math.max(target - count, 0) / months),
  };
}
