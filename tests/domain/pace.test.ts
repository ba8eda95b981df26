import { describe, expect, it } from 'vitest';
import { paceOf } from '#domain/pace';
import { calendar2025 } from './station.ts';

describe('the pace of the year', () => {
  // 2025 has 248 workdays, 59 of them up to 31 March.
  it.each([
    ['goes on as it went', 15, '2025-03-31', { forecast: 63, monthly: 5 }],
    ['of nothing stays nothing', 0, '2025-03-31', { forecast: 0, monthly: 6 }],
    ['needs nothing more once it is reached', 60, '2025-11-28', { monthly: 0 }],
    ['is not foretold in the first days', 1, '2025-01-08', { forecast: null, monthly: 5 }],
    ['leaves the rest to the last month', 50, '2025-12-31', { forecast: 50, monthly: 10 }],
  ])('%s', (_what, count, today, expected) => {
    expect(paceOf(count, 60, today, calendar2025)).toMatchObject({ count, target: 60, ...expected });
  });
});
