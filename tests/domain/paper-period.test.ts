import { describe, expect, it } from 'vitest';
import { daysOf, monthsOf, readPeriod } from '#domain/paper-period';

describe('期间', () => {
  it.each([
    ['2025', '2025-01-01', '2026-01-01', 12],
    ['2025-Q1', '2025-01-01', '2025-04-01', 3],
    ['2025-Q4', '2025-10-01', '2026-01-01', 3],
    ['2024-02', '2024-02-01', '2024-03-01', 1],
    ['2025-12', '2025-12-01', '2026-01-01', 1],
  ])('%s goes from %s to before %s', (name, from, until, months) => {
    expect(daysOf(name)).toEqual({ from, until });
    expect(monthsOf(name)).toHaveLength(months);
    expect(monthsOf(name)[0]).toBe(from.slice(0, 7));
  });

  it.each(['', '25', '2025-Q5', '2025-Q0', '2025-13', '2025-1', '2025-01-01', 'Q1'])('%j is none', (name) => {
    expect(readPeriod(name)).toBeNull();
    expect(monthsOf(name)).toEqual([]);
  });
});
