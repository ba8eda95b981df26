import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHundredths, toHundredths } from '#organisation/hundredths';

describe('an amount in the file', () => {
  it.each([
    [20, 2000],
    [0.5, 50],
    [0.07, 7],
    [1.1, 110],
    [4.35, 435],
    [1.005, undefined],
    [-1, undefined],
    [1e21, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('%d is taken exactly', (written, hundredths) => expect(toHundredths(written)).toBe(hundredths));

  it('comes back as it was, to the hundredth', () => {
    const amounts = fc.integer({ min: 0, max: 99_999_999_999 });
    fc.assert(fc.property(amounts, (held) => toHundredths(fromHundredths(held)) === held));
  });
});
