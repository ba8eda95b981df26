import { openLine } from './line.ts';
import { nextForm, send, submitMany } from './load.ts';
import { compared, inPairs, quantile } from './pairs.ts';
import type { Measurement } from './row.ts';
import type { Side } from './side.ts';

const ROUNDS = 3;
const CONNECTIONS = 1_500;
/** The first of a connection waits for it to be opened, too. */
const EACH = 2;
const WARM_UP = 2_000;
const MOST_MS = 1_000;

/** Everybody at once, each on a connection of his own: how long the slowest of a thousand waited. */
async function burstOn(side: Side): Promise<number> {
  const running = await side.start();
  try {
    await submitMany(running.port, WARM_UP);
    const forms = Array.from({ length: CONNECTIONS }, () => Array.from({ length: EACH }, nextForm));
    const waits = await Promise.all(forms.map((own) => waitsOf(running.port, own)));
    return quantile(waits.flat(), 0.999);
  } finally {
    await running.kill();
  }
}

async function waitsOf(port: number, forms: string[]): Promise<number[]> {
  const waits: number[] = [];
  let begun = performance.now();
  const line = await openLine(port);
  for (const form of forms) {
    await send(line, form);
    waits.push(performance.now() - begun);
    begun = performance.now();
  }
  line.close();
  return waits;
}

/** P5: the evening of a month's last day. */
export const burst: Measurement = {
  goals: ['P5'],
  measure: async ({ ours, bare }) => {
    const pairs = await inPairs(
      ROUNDS,
      () => ours.clear().then(() => burstOn(ours)),
      () => burstOn(bare),
    );
    const both = compared(pairs);
    const said = {
      goal: 'P5',
      ours: `${Math.round(both.ours)} ms`,
      bare: `${Math.round(both.bare)} ms`,
      ratio: both.ratio,
      spread: both.spread,
    };
    const what = `${(CONNECTIONS * EACH).toLocaleString('en')} at once on ${CONNECTIONS.toLocaleString('en')} connections, p99.9`;
    return [
      { ...said, what, bar: { most: MOST_MS, unit: 'ms' }, judged: both.ours },
      { ...said, what: `${what}, × bare`, bar: { most: 1 }, judged: both.ratio },
    ];
  },
};
