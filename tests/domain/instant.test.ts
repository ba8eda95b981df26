import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantAt, isDate, localDate, wallClock, weekday } from '#domain/instant';

const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata'];
const moments = fc.integer({ min: Date.parse('1985-01-01'), max: Date.parse('2035-01-01') });
const minutes = moments.map((at) => at - (at % 60_000));

describe('the wall clock', () => {
  it.each([
    ['2024-12-31T15:59:59.999Z', 'Asia/Shanghai', '2024-12-31', '23:59:59'],
    ['2024-12-31T16:00:00.000Z', 'Asia/Shanghai', '2025-01-01', '00:00:00'],
    ['2024-02-28T16:00:00.000Z', 'Asia/Shanghai', '2024-02-29', '00:00:00'],
    ['2025-06-30T22:00:00.000Z', 'Europe/Berlin', '2025-07-01', '00:00:00'],
    ['2025-12-31T23:00:00.000Z', 'Europe/Berlin', '2026-01-01', '00:00:00'],
  ])('at %s in %s shows %s %s', (at, zone, date, time) => {
    expect(wallClock(Date.parse(at), zone)).toEqual({ date, time });
    expect(localDate(Date.parse(at), zone)).toBe(date);
  });

  it.each(zones)('and the moment it shows lead to each other in %s', (zone) => {
    fc.assert(
      fc.property(minutes, (at) => {
        const { date, time } = wallClock(at, zone);
        const back = instantAt(date, time.slice(0, 5), zone);
        expect(wallClock(back, zone)).toEqual({ date, time });
        // Where the clock was set back the later of the two moments is meant, never another day's.
        expect(back - at === 0 || back - at === 3_600_000).toBe(true);
      }),
    );
  });

  it.each([
    ['set back in Berlin', '2025-10-26', '02:30', 'Europe/Berlin', '2025-10-26T01:30:00Z'],
    ['set back in Los Angeles', '2025-11-02', '01:30', 'America/Los_Angeles', '2025-11-02T09:30:00Z'],
    ['set back in Shanghai in 1991', '1991-09-15', '01:30', 'Asia/Shanghai', '1991-09-14T17:30:00Z'],
    ['set forward in Berlin', '2025-03-30', '02:30', 'Europe/Berlin', '2025-03-30T01:30:00Z'],
    ['left alone', '2025-03-20', '09:00', 'Asia/Shanghai', '2025-03-20T01:00:00Z'],
  ])('%s: %s %s in %s is %s', (_how, date, time, zone, at) => {
    expect(new Date(instantAt(date, time, zone)).toISOString()).toBe(new Date(at).toISOString());
  });
});

describe('days', () => {
  it.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-03-30', 0, '2025-03-30'],
    ['2025-01-01', 365, '2026-01-01'],
  ])('%s and %i days is %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });

  it('of the week run from Monday 1 to Sunday 7', () => {
    const week = ['2025-01-06', '2025-01-07', '2025-01-11', '2025-01-12'];
    expect(week.map(weekday)).toEqual([1, 2, 6, 7]);
  });
});

describe('a text', () => {
  it.each([
    ['2025-03-31', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-02-31', false],
    ['2025-13-01', false],
    ['2025-3-1', false],
    ['', false],
    ['2025-03-31T00:00', false],
  ])('%j names a day: %s', (text, day) => expect(isDate(text)).toBe(day));
});
