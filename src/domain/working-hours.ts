import { addWorkdays, type Calendar, workdayFrom } from './calendar.ts';
import { type Instant, instantAt, type LocalDate, localDate, type Zone } from './instant.ts';

/** 工作时间: seven hours of each workday, as offices of the station keep them. */
const stretches = [
  ['08:30', '12:00'],
  ['14:00', '17:30'],
] as const;

/** 下班: the end of working hours on a day. */
export const endOfWork = (day: LocalDate, zone: Zone): Instant => instantAt(day, stretches[1][1], zone);

const HOUR = 3_600_000;

/** The moment at which so many working hours have gone by since `at`; nights, noons and days off do not count. */
export function afterWorkingHours(at: Instant, hours: number, zone: Zone, calendar: Calendar): Instant {
  let left = hours * HOUR;
  for (let day = workdayFrom(localDate(at, zone), calendar); ; day = addWorkdays(day, 1, calendar)) {
    for (const [from, until] of stretches) {
      const begin = Math.max(at, instantAt(day, from, zone));
      const length = Math.max(instantAt(day, until, zone) - begin, 0);
      if (length >= left) return begin + left;
      left -= length;
    }
  }
}
