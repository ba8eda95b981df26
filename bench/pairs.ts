/** A figure of both sides, measured one right after the other. */
export interface Pair {
  ours: number;
  bare: number;
}

export function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (low + high) / 2;
}

/** The figure below which such a part of all lies: 0.99 for p99. */
export function quantile(figures: number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
}

/** Both sides' medians, and the median and spread of the ratios pair by pair: a slow minute of the machine slows both of a pair. */
export function compared(pairs: Pair[]): Pair & { ratio: number; spread: [number, number] } {
  const ratios = pairs.map(({ ours, bare }) => ours / bare);
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    bare: median(pairs.map(({ bare }) => bare)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
}

/** Measures both sides so many times, each first in turn. */
export async function inPairs<T>(
  rounds: number,
  ours: () => Promise<T>,
  bare: () => Promise<T>,
): Promise<{ ours: T; bare: T }[]> {
  const pairs: { ours: T; bare: T }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) pairs.push({ ours: await ours(), bare: await bare() });
    else {
      const first = await bare();
      pairs.push({ ours: await ours(), bare: first });
    }
  }
  return pairs;
}
