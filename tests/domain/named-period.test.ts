import { describe, expect, it } from 'vitest';
import { readPeriod } from '#domain/named-period';

describe('期间', () => {
  it.each([
    ['2025', { year: 2025 }],
    ['2025-Q4', { year: 2025, quarter: 4 }],
    ['2024-02', { year: 2024, month: 2 }],
  ])('%s is read', (name, parts) => expect(readPeriod(name)).toEqual(parts));

  it.each(['', '25', '2025-Q5', '2025-Q0', '2025-13', '2025-1', '2025-01-01', 'Q1'])('%j is none', (name) => {
    expect(readPeriod(name)).toBeNull();
  });
});
