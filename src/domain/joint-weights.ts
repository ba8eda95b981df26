import type { PersonId } from './person.ts';
import type { Writer } from './report.ts';

/** All shares together; beyond that they are rounded, by less than a millionth each, so that amounts are shared out exactly. */
const MOST = 1_000_000n;

/**
 * What everybody's share is of pieces joined into one: each piece is an equal part, shared within itself as before. The
 * smallest whole numbers that say so; who wrote in several pieces has a share of each.
 */
export function jointWeights(pieces: readonly (readonly Writer[])[]): Map<PersonId, number> {
  const wholes = pieces.map((writers) => writers.reduce((sum, { share }) => sum + BigInt(share), 0n));
  const part = wholes.reduce(leastMultiple, 1n);
  const weights = new Map<PersonId, bigint>();
  for (const [index, writers] of pieces.entries())
    for (const { person, share } of writers)
      weights.set(person, (weights.get(person) ?? 0n) + (BigInt(share) * part) / (wholes[index] ?? 1n));
  const all = part * BigInt(pieces.length);
  const common = [...weights.values()].reduce(greatestDivisor, 0n);
  const exact = all / common <= MOST;
  return new Map(
    [...weights].map(([person, weight]) => [
      person,
      exact ? Number(weight / common) : Math.max(1, Number((weight * MOST) / all)),
    ]),
  );
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b));
const leastMultiple = (a: bigint, b: bigint): bigint => (a / greatestDivisor(a, b)) * b;
