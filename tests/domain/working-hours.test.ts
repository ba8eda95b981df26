import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt, wallClock } from '#domain/instant';
import { afterWorkingHours } from '#domain/working-hours';
import { calendar2025, ZONE } from './station.ts';
import { dayKind, generatedCalendar } from './walked-calendar.ts';

const at = (moment: string) => instantAt(moment.slice(0, 10), moment.slice(11), ZONE);
const shown = (moment: number) => {
  const { date, time } = wallClock(moment, ZONE);
  return `${date} ${time.slice(0, 5)}`;
};

describe('eight working hours', () => {
  it.each([
    ['from the morning on', '2025-03-05 08:30', '2025-03-06 09:30'],
    ['over noon', '2025-03-05 11:00', '2025-03-06 12:00'],
    ['from before the office opens', '2025-03-05 06:00', '2025-03-06 09:30'],
    ['from the noon rest', '2025-03-05 12:30', '2025-03-06 15:00'],
    ['from the evening', '2025-03-05 20:00', '2025-03-07 09:30'],
    ['over a weekend', '2025-03-07 15:30', '2025-03-10 16:30'],
    ['over a moved workday', '2025-01-26 14:00', '2025-01-27 15:00'],
    ['over 春节', '2025-01-27 14:00', '2025-02-05 15:00'],
    ['from a day off', '2025-10-03 10:00', '2025-10-10 09:30'],
  ])('%s: %s → %s', (_how, from, until) => {
    expect(shown(afterWorkingHours(at(from), 8, ZONE, calendar2025))).toBe(until);
  });

  it('are what a walk from minute to minute finds, in any year', () => {
    fc.assert(
      fc.property(
        generatedCalendar,
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 20 }),
        (calendar, day, minute, hours) => {
          const start = at(`${addDays('2024-01-01', day)} 00:00`) + minute * 60_000;
          expect(afterWorkingHours(start, hours, ZONE, calendar)).toBe(walked(start, hours, calendar));
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Looks at every minute, whether it is worked. */
function walked(start: number, hours: number, calendar: ReadonlyMap<string, 'off' | 'on'>): number {
  let left = hours * 60;
  let now = start;
  for (; left > 0; now += 60_000) {
    // Shanghai is eight hours ahead all year.
    const [date = '', time = ''] = new Date(now + 8 * 3_600_000).toISOString().split('T');
    const clock = time.slice(0, 5);
    const open = (clock >= '08:30' && clock < '12:00') || (clock >= '14:00' && clock < '17:30');
    if (open && dayKind(date, calendar) === 'on') left -= 1;
  }
  return now;
}
