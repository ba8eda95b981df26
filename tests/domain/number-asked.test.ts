import { describe, expect, it } from 'vitest';
import { numberAsked } from '#domain/number-asked';

describe('a number somebody asks for', () => {
  it.each([
    ['17', null, null, 17],
    ['2025-017', null, 2025, 17],
    [' ２０２５－０１７ ', null, 2025, 17],
    ['2025–17', null, 2025, 17],
    ['来稿17', 'receipt', null, 17],
    ['来稿2025-017', 'receipt', 2025, 17],
    ['来稿号：2025-017', 'receipt', 2025, 17],
    ['登记号2025-005', 'registration', 2025, 5],
    ['登记5号', 'registration', null, 5],
    ['receipt 2025-017', 'receipt', 2025, 17],
    ['Registration no. 2025-005', 'registration', 2025, 5],
  ])('is read from %s', (typed, series, year, number) => {
    expect(numberAsked(typed)).toEqual({ series, year, number });
  });

  it.each(['', '引进外资建路', '省道S217', '2025年第1季度', '采用5', '2025-', '1234567890'])(
    'is not in %s',
    (typed) => {
      expect(numberAsked(typed)).toBeNull();
    },
  );
});
