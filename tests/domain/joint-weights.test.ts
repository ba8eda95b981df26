import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointWeights } from '#domain/joint-weights';
import type { Writer } from '#domain/report';

const piece = (shares: Record<string, number>): Writer[] =>
  Object.entries(shares).map(([person, share]) => ({ person, share }));
const joint = (...pieces: Record<string, number>[]) => Object.fromEntries(jointWeights(pieces.map(piece)));

describe('shares of a 综合', () => {
  it.each([
    ['two sole writers', [{ a: 1 }, { b: 1 }], { a: 1, b: 1 }],
    ['shares that were only written larger', [{ a: 7 }, { b: 500 }], { a: 1, b: 1 }],
    ['two to one, and one alone', [{ a: 2, b: 1 }, { c: 1 }], { a: 2, b: 1, c: 3 }],
    [
      'halves and thirds',
      [
        { a: 1, b: 1 },
        { c: 2, d: 1 },
      ],
      { a: 3, b: 3, c: 4, d: 2 },
    ],
    ['one writer of both', [{ a: 1 }, { a: 1, b: 1 }], { a: 3, b: 1 }],
    ['three of one writer', [{ a: 3 }, { a: 1 }, { a: 9 }], { a: 1 }],
  ])('of %s', (_what, pieces, weights) => {
    expect(joint(...pieces)).toEqual(weights);
  });

  const writers = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { minLength: 1, maxLength: 6 })
    .chain((people) =>
      fc.tuple(
        ...people.map((person) => fc.integer({ min: 1, max: 999 }).map((share) => ({ person, share }))),
      ),
    );

  it('are whole, and everybody’s part is what his pieces gave him, to less than a millionth for each', () => {
    fc.assert(
      fc.property(fc.array(writers, { minLength: 1, maxLength: 11 }), (pieces) => {
        const weights = jointWeights(pieces);
        const sum = [...weights.values()].reduce((all, one) => all + one, 0);
        expect(sum).toBeLessThanOrEqual(1_000_000);
        for (const [person, weight] of weights) {
          expect(Number.isSafeInteger(weight) && weight > 0).toBe(true);
          const parts = pieces.map((piece) => {
            const whole = piece.reduce((all, { share }) => all + share, 0);
            return (piece.find((one) => one.person === person)?.share ?? 0) / whole;
          });
          const due = parts.reduce((all, one) => all + one, 0) / pieces.length;
          expect(Math.abs(weight / sum - due)).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 50 },
    );
  });
});
