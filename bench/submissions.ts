import { LINES, submitMany, submitManyBySocket } from './load.ts';
import { compared, inPairs } from './pairs.ts';
import type { Measurement } from './row.ts';
import type { Side } from './side.ts';
import type { Ours } from './sides.ts';
import type { SlackStub } from './slack-stub.ts';

const ROUNDS = 5;
/** Until the hot paths are compiled. */
const WARM_UP = 2_000;
const COUNT = 6_000;

interface Figures {
  perSecond: number;
  cpuMs: number;
}

async function measured(side: Side): Promise<Figures> {
  const running = await side.start();
  try {
    await submitMany(running.port, WARM_UP);
    const before = await running.read('cpu');
    const took = await submitMany(running.port, COUNT);
    const after = await running.read('cpu');
    return { perSecond: COUNT / (took / 1000), cpuMs: (after.cpuMs - before.cpuMs) / COUNT };
  } finally {
    await running.kill();
  }
}

/** A fresh database each time, and after the power cut every acknowledged report must be in it. */
async function measuredOurs(side: Ours): Promise<Figures> {
  await side.clear();
  const figures = await measured(side);
  if (side.kept() !== WARM_UP + COUNT) throw new Error(`${side.kept()} reports were kept`);
  return figures;
}

/** P1 and P2: whole submissions. */
export const submissions: Measurement = {
  goals: ['P1', 'P2'],
  measure: async ({ ours, bare }) => {
    const pairs = await inPairs(
      ROUNDS,
      () => measuredOurs(ours),
      () => measured(bare),
    );
    const rate = compared(pairs.map((pair) => ({ ours: pair.ours.perSecond, bare: pair.bare.perSecond })));
    const cpu = compared(pairs.map((pair) => ({ ours: pair.ours.cpuMs, bare: pair.bare.cpuMs })));
    return [
      {
        ...rate,
        goal: 'P1',
        what: `submission, durable, ${LINES} at once`,
        ours: `${Math.round(rate.ours)}/s`,
        bare: `${Math.round(rate.bare)}/s`,
        bar: { least: 1.1 },
        judged: rate.ratio,
      },
      {
        ...cpu,
        goal: 'P2',
        what: 'CPU per submission',
        ours: `${cpu.ours.toFixed(3)} ms`,
        bare: `${cpu.bare.toFixed(3)} ms`,
        bar: { most: 0.9 },
        judged: cpu.ratio,
      },
    ];
  },
};

const SOCKETS = 2;

async function rateBySocket(ours: Ours, { sockets }: SlackStub): Promise<number> {
  await ours.clear();
  const running = await ours.start();
  try {
    await sockets.linked(SOCKETS);
    await submitManyBySocket(sockets, WARM_UP);
    return COUNT / ((await submitManyBySocket(sockets, COUNT)) / 1000);
  } finally {
    await running.kill();
  }
}

/** P3: the same over Socket Mode, against bare over HTTP. */
export const overSocket: Measurement = {
  goals: ['P3'],
  measure: async ({ oursBySocket, slack, bare }) => {
    const pairs = await inPairs(
      ROUNDS,
      () => rateBySocket(oursBySocket, slack),
      async () => (await measured(bare)).perSecond,
    );
    const rate = compared(pairs);
    return [
      {
        ...rate,
        goal: 'P3',
        what: `submission over Socket Mode, ${LINES} at once`,
        ours: `${Math.round(rate.ours)}/s`,
        bare: `${Math.round(rate.bare)}/s`,
        bar: { least: 1.6 },
        judged: rate.ratio,
      },
    ];
  },
};
