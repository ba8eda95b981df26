import { submitOne } from './load.ts';
import { compared, inPairs } from './pairs.ts';
import type { Measurement } from './row.ts';
import type { Side } from './side.ts';

const ROUNDS = 7;

/** From the start of the process to its first acknowledged submission. */
async function startOf(side: Side): Promise<number> {
  const begun = performance.now();
  const running = await side.start();
  await submitOne(running.line);
  const took = performance.now() - begun;
  await running.kill();
  return took;
}

/** P9: on a database that is there already, as after any restart. */
export const coldStart: Measurement = {
  goals: ['P9'],
  measure: async ({ ours, bare }) => {
    await ours.clear();
    await startOf(ours);
    await startOf(bare);
    const pairs = await inPairs(
      ROUNDS,
      () => startOf(ours),
      () => startOf(bare),
    );
    const start = compared(pairs);
    return [
      {
        ...start,
        goal: 'P9',
        what: 'cold start to first ack',
        ours: `${Math.round(start.ours)} ms`,
        bare: `${Math.round(start.bare)} ms`,
        bar: { most: 0.7 },
        judged: start.ratio,
      },
    ];
  },
};
