import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '#domain/instant';
import {
  addMonths,
  isoWeek,
  lastDay,
  mondayOf,
  monthOf,
  monthPeriod,
  within,
  yearPeriod,
} from '#domain/period';

describe('months', () => {
  it.each([
    ['2025-12', 1, '2026-01'],
    ['2025-01', -1, '2024-12'],
    ['2025-06', 0, '2025-06'],
    ['2025-06', -18, '2023-12'],
    ['2025-06', 31, '2028-01'],
  ])('%s and %i is %s', (month, n, result) => {
    expect(addMonths(month, n)).toBe(result);
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2025-12', '2025-12-31'],
  ])('%s ends with %s', (month, day) => {
    expect(lastDay(monthPeriod(month))).toBe(day);
  });
});

describe('periods', () => {
  it('hold their first day and not the day they end on', () => {
    const year = yearPeriod(2025);
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((day) => within(day, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('put every day into exactly one month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (n) => {
        const day = addDays('2020-01-01', n);
        const month = monthOf(day);
        const around = [-1, 0, 1].map((step) => addMonths(month, step));
        expect(around.filter((one) => within(day, monthPeriod(one)))).toEqual([month]);
      }),
    );
  });
});

describe('ISO weeks', () => {
  it.each([
    ['2020-01-01', '2020-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2022-01-02', '2021-W52'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2025-12-29', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });

  it('are counted from the week of 4 January, 2020 to 2030', () => {
    for (let year = 2020; year <= 2030; year += 1) {
      const end = mondayOf(`${year + 1}-01-04`);
      let week = 0;
      for (let day = mondayOf(`${year}-01-04`); day < end; day = addDays(day, 1)) {
        if (weekday(day) === 1) week += 1;
        expect(`${day} ${isoWeek(day)}`).toBe(`${day} ${year}-W${String(week).padStart(2, '0')}`);
        expect(isoWeek(mondayOf(day))).toBe(isoWeek(day));
      }
      expect(week).toBe(year === 2020 || year === 2026 ? 53 : 52);
    }
  });
});
