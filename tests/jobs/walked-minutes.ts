import type { Calendar } from '#domain/calendar';
import type { Instant } from '#domain/instant';
import type { JobName } from '#domain/job';
import type { DueSlot } from '#domain/reminder';
import { dayKind } from '../domain/walked-calendar.ts';

/**
 * What is due, found by looking at every minute of two decades, day after day, with nothing of the rules under test: in a
 * zone that never sets its clocks a minute is a number, and a day is known by what came before and comes after it.
 */

const MINUTE = 60_000;
const DAY = 1440;
/** Asia/Shanghai is UTC+8 all the year, and was from 1992 on. */
const AHEAD = 8 * 60;

interface Day {
  date: string;
  month: string;
  worked: boolean;
  /** Monday is 1. */
  weekday: number;
  /** Its place among the worked days of its month, from either end; 0 where it is not worked. */
  nth: number;
  nthLast: number;
}

export interface Walk {
  /** The first minute that is looked at; the days begin a year earlier, for what a month looks back to. */
  from: Instant;
  until: Instant;
  days: Day[];
}

/** The days of some years, as the wall of the office shows them. */
export function daysOf(first: number, last: number, calendar: Calendar): Walk {
  const begin = Date.UTC(first - 1, 0, 1);
  const until = Date.UTC(last + 1, 0, 1);
  const days: Day[] = [];
  for (let at = begin; at < until; at += DAY * MINUTE) {
    const date = new Date(at).toISOString().slice(0, 10);
    const worked = dayKind(date, calendar) === 'on';
    const weekday = ((new Date(at).getUTCDay() + 6) % 7) + 1;
    days.push({ date, month: date.slice(0, 7), worked, weekday, nth: 0, nthLast: 0 });
  }
  for (const [way, name] of [
    [days, 'nth'],
    [days.toReversed(), 'nthLast'],
  ] as const) {
    let count = 0;
    let month = '';
    for (const day of way) {
      if (day.month !== month) count = 0;
      month = day.month;
      if (day.worked) day[name] = ++count;
    }
  }
  return { from: Date.UTC(first, 0, 1) - AHEAD * MINUTE, until: until - AHEAD * MINUTE, days };
}

interface Rule {
  time: string;
  /** What is due on a day, by the days up to it; null where nothing is. */
  on(day: Day, before: Day[]): string | null;
}

const everyDay = (time: string): Rule => ({ time, on: ({ date }) => date });

/** The days back to the last Monday, this one not among them. */
const earlierInWeek = ({ weekday }: Day, before: Day[]): Day[] =>
  weekday === 1 ? [] : before.slice(1 - weekday);

/** Worked days since a month ended, this one among them. */
const workedSince = (month: string, day: Day, before: Day[]): number =>
  [...before.slice(-70), day].filter((one) => one.worked && one.month > month).length;

const monthBefore = (month: string, n: number): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - n, 1)).toISOString().slice(0, 7);
};

/** The first worked day from a day of the month on, be it in the next month. */
const monthlyOn = (number: number, time: string): Rule => ({
  time,
  on: (day, before) => {
    if (!day.worked) return null;
    const all = [...before.slice(-60), day];
    const named = all.findLast(({ date }) => Number(date.slice(8)) === number);
    if (!named) return null;
    return all.slice(all.indexOf(named), -1).every(({ worked }) => !worked) ? named.month : null;
  },
});

/** When each job is due, as the office would say it. */
const rules: Record<JobName, Rule> = {
  'day-begins': everyDay('00:00'),
  'compare-figures': everyDay('02:00'),
  'payout-reminder': monthlyOn(10, '09:00'),
  'pace-forecast': monthlyOn(1, '09:00'),
  'burden-report': monthlyOn(1, '09:30'),
  'calendar-warning': monthlyOn(1, '09:00'),
  'bulletin-draft': {
    time: '09:00',
    on: (day, before) => {
      if (!day.worked) return null;
      const sixth = [1, 2]
        .map((n) => monthBefore(day.month, n))
        .find((month) => workedSince(month, day, before) === 6);
      const quarter = Number(sixth?.slice(5)) / 3;
      return sixth && Number.isInteger(quarter) ? `${sixth.slice(0, 4)}-Q${quarter}` : null;
    },
  },
  'urgent-daily': everyDay('09:00'),
  'nightly-backup': everyDay('03:00'),
  'sign-digest': { time: '08:30', on: ({ worked, date }) => (worked ? date : null) },
  'weekly-leaderboard': {
    time: '09:00',
    on: (day, before) => {
      const week = earlierInWeek(day, before);
      return day.worked && week.every(({ worked }) => !worked) ? (week[0] ?? day).date : null;
    },
  },
  'close-month': {
    time: '18:00',
    on: (day, before) => {
      if (!day.worked) return null;
      const fifth = [1, 2]
        .map((n) => monthBefore(day.month, n))
        .find((month) => workedSince(month, day, before) === 5);
      return fifth ?? null;
    },
  },
  'quota-reminders': {
    time: '09:00',
    on: (day, before) => {
      if (!day.worked) return null;
      const { month, date } = day;
      if (day.nthLast === 1) return `${month}/last`;
      if (day.nthLast === 3) return `${month}/third-last`;
      const since = before
        .slice(-31)
        .filter((one) => one.month === month && one.worked && one.date >= `${month}-20`);
      return date >= `${month}-20` && since.length === 0 ? `${month}/twentieth` : null;
    },
  },
};

/** Every minute of the walk is looked at; on the minute of a rule its day is asked. */
export function walked(job: JobName, { from, until, days }: Walk): DueSlot[] {
  const { time, on } = rules[job];
  const [hour = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = hour * 60 + minutes;
  const slots: DueSlot[] = [];
  const begin = until - days.length * DAY * MINUTE;
  for (let minute = (from - begin) / MINUTE; minute < days.length * DAY; minute += 1) {
    if (minute % DAY !== wanted) continue;
    const index = Math.floor(minute / DAY);
    const day = days[index];
    const slot = day && on(day, days.slice(Math.max(index - 100, 0), index));
    if (slot) slots.push({ slot, at: begin + minute * MINUTE });
  }
  return slots;
}
