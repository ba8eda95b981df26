import { describe, expect, it } from 'vitest';
import {
  addWorkdays,
  firstWorkdayOfWeek,
  isWorkday,
  knowsYear,
  lastWorkday,
  missingYear,
  workdayFrom,
} from '#domain/calendar';
import { addDays } from '#domain/instant';
import { calendar2025 } from './station.ts';

describe('a year whose holidays are missing', () => {
  it.each([
    ['2025-10-31', null],
    ['2025-11-01', 2026],
    ['2025-12-31', 2026],
    ['2026-01-01', 2026],
  ])('is named on %s: %s', (today, year) => expect(missingYear(today, calendar2025)).toBe(year));
});

describe('a workday', () => {
  it.each([
    ['2025-01-01', false],
    ['2025-01-26', true],
    ['2025-01-27', true],
    ['2025-01-28', false],
    ['2025-02-04', false],
    ['2025-02-05', true],
    ['2025-02-08', true],
    ['2025-02-09', false],
    ['2025-04-27', true],
    ['2025-09-28', true],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2025-10-12', false],
  ])('%s: %s', (day, works) => {
    expect(isWorkday(day, calendar2025)).toBe(works);
  });

  it('comes 248 times in 2025', () => {
    const days = Array.from({ length: 365 }, (_, n) => addDays('2025-01-01', n));
    expect(days.filter((day) => isWorkday(day, calendar2025))).toHaveLength(248);
  });

  it('is Monday to Friday in a year without an arrangement, which is noticed', () => {
    expect([isWorkday('2027-10-01', calendar2025), isWorkday('2027-10-02', calendar2025)]).toEqual([
      true,
      false,
    ]);
    expect([knowsYear(2025, calendar2025), knowsYear(2027, calendar2025)]).toEqual([true, false]);
  });

  it('is moved to, counted on to, and counted back to', () => {
    expect(workdayFrom('2025-10-01', calendar2025)).toBe('2025-10-09');
    expect(workdayFrom('2025-10-09', calendar2025)).toBe('2025-10-09');
    expect(addWorkdays('2025-09-30', 1, calendar2025)).toBe('2025-10-09');
    expect(addWorkdays('2025-01-31', 5, calendar2025)).toBe('2025-02-10');
    expect([1, 2, 3].map((n) => lastWorkday('2025-01', n, calendar2025))).toEqual([
      '2025-01-27',
      '2025-01-26',
      '2025-01-24',
    ]);
  });

  it('begins a week, unless the week has none', () => {
    expect(firstWorkdayOfWeek('2025-10-06', calendar2025)).toBe('2025-10-09');
    const off = new Map(Array.from({ length: 7 }, (_, n) => [addDays('2025-03-03', n), 'off' as const]));
    expect(firstWorkdayOfWeek('2025-03-03', off)).toBeUndefined();
    expect(firstWorkdayOfWeek('2025-03-10', off)).toBe('2025-03-10');
  });
});
