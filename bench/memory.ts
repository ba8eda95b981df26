import { setTimeout as pause } from 'node:timers/promises';
import { submitMany, submitOne } from './load.ts';
import { compared, inPairs, type Pair } from './pairs.ts';
import type { Bar, Measurement, Row } from './row.ts';
import type { Side } from './side.ts';

const ROUNDS = 3;
/** How long a process is left alone before it counts as idle. */
const IDLE_MS = 1_500;
const WARM_UP = 2_000;
const COUNT = 15_000;
const MB = 1024 * 1024;

interface Figures {
  idle: number;
  after: number;
  /** Heap in use, from after the warm-up to the end. */
  growth: number;
}

async function memoryOf(side: Side): Promise<Figures> {
  const running = await side.start();
  await submitOne(running.line);
  await pause(IDLE_MS);
  const idle = await running.read('memory');
  await submitMany(running.port, WARM_UP);
  const warm = await running.read('memory');
  await submitMany(running.port, COUNT);
  const after = await running.read('memory');
  await running.kill();
  return { idle: idle.rss / MB, after: after.rss / MB, growth: (after.heap - warm.heap) / MB };
}

/** P10: what stands in memory. */
export const memory: Measurement = {
  goals: ['P10'],
  measure: async ({ ours, bare }) => {
    const pairs = await inPairs(
      ROUNDS,
      () => ours.clear().then(() => memoryOf(ours)),
      () => memoryOf(bare),
    );
    const figure = (what: string, of: keyof Figures, bar: Bar): Row => {
      const both = compared(pairs.map((pair): Pair => ({ ours: pair.ours[of], bare: pair.bare[of] })));
      const said = {
        goal: 'P10',
        what,
        ours: `${both.ours.toFixed(1)} MB`,
        bare: `${both.bare.toFixed(1)} MB`,
        bar,
      };
      if (of === 'growth') return { ...said, ratio: null, spread: null, judged: Math.abs(both.ours) };
      return { ...said, ratio: both.ratio, spread: both.spread, judged: both.ratio };
    };
    const count = COUNT.toLocaleString('en');
    return [
      figure('memory, idle', 'idle', { most: 1.1 }),
      figure(`memory after ${count} submissions`, 'after', { most: 1.1 }),
      figure(`heap growth over ${count} submissions`, 'growth', { most: 2, unit: 'MB' }),
    ];
  },
};
