import { describe, expect, it } from 'vitest';
import { dailySlots } from '#domain/daily';
import { instantAt } from '#domain/instant';

const zone = 'Asia/Shanghai';
const at = (date: string, time: string) => instantAt(date, time, zone);

describe('daily slots', () => {
  it.each([
    ['a day from nine to nine has one', ['2025-03-05', '09:00'], ['2025-03-06', '09:00'], ['2025-03-06']],
    ['a minute short of nine has none', ['2025-03-05', '09:00'], ['2025-03-06', '08:59'], []],
    [
      'holidays and leap days have theirs',
      ['2024-02-28', '10:00'],
      ['2024-03-01', '09:00'],
      ['2024-02-29', '2024-03-01'],
    ],
    [
      'the turn of the year leaves none out',
      ['2024-12-31', '08:00'],
      ['2025-01-01', '23:59'],
      ['2024-12-31', '2025-01-01'],
    ],
  ] as const)('%s', (_what, [d1, t1], [d2, t2], days) => {
    expect(dailySlots(at(d1, t1), at(d2, t2), '09:00', zone).map(({ slot }) => slot)).toEqual(days);
  });
});
