import { setTimeout as pause } from 'node:timers/promises';
import { boardAsked, registerAsked } from './errands.ts';
import { layHistory } from './history.ts';
import { type Line, openLine } from './line.ts';
import { nextForm, send, submitMany } from './load.ts';
import { quantile } from './pairs.ts';
import type { Bar, Bench, Measurement, Row } from './row.ts';
import type { Running } from './side.ts';

const PER_SECOND = 150;
const SECONDS = 10;
const LINES = 64;
const WARM_UP = 500;
const BOARD_EVERY_MS = 500;
const MANY = 100_000;
const MANY_IN_FULL = 1_000_000;
const LISTED = 50_000;
/** An export that takes longer has failed. */
const PATIENCE_S = 120;

/** Forms at an even pace, whatever becomes of those before, until it is enough: how long each waited from its moment on. */
async function paced(port: number, enough: (sent: number) => boolean): Promise<number[]> {
  const free: Line[] = await Promise.all(Array.from({ length: LINES }, () => openLine(port)));
  const waits: number[] = [];
  const underWay: Promise<void>[] = [];
  const begun = performance.now();
  const one = async (due: number) => {
    // Each in turn: one left alone for five seconds is closed by the server.
    const line = free.shift() ?? (await openLine(port));
    await send(line, nextForm());
    waits.push(performance.now() - due);
    free.push(line);
  };
  for (let sent = 0; !enough(sent); sent += 1) {
    const due = begun + (sent * 1000) / PER_SECOND;
    await pause(Math.max(due - performance.now(), 0));
    underWay.push(one(due));
  }
  await Promise.all(underWay);
  for (const line of free) line.close();
  return waits;
}

const forSeconds = (seconds: number) => (sent: number) => sent >= seconds * PER_SECOND;

/** Begins one errand after the other until told to stop. */
function errands(port: number, next: () => string, everyMs: number): () => Promise<void> {
  let over = false;
  const going = (async () => {
    const line = await openLine(port);
    while (!over) {
      await send(line, next());
      await pause(everyMs);
    }
    line.close();
  })();
  return () => {
    over = true;
    return going;
  };
}

const p99 = async (waits: Promise<number[]>): Promise<number> => quantile(await waits, 0.99);
const inMs = (ms: number): string => `${ms.toFixed(1)} ms`;
const lastYear = (): number => new Date().getFullYear() - 1;

async function quietly(running: Running): Promise<number> {
  await submitMany(running.port, WARM_UP);
  return p99(paced(running.port, forSeconds(SECONDS)));
}

async function manyReports({ ours, full }: Bench): Promise<Row[]> {
  const count = full ? MANY_IN_FULL : MANY;
  await layHistory(ours, count);
  const running = await ours.start();
  try {
    const quiet = await quietly(running);
    const boards = errands(running.port, boardAsked, BOARD_EVERY_MS);
    const exports = errands(running.port, () => registerAsked(String(lastYear())), SECONDS * 250);
    const busy = await p99(paced(running.port, forSeconds(SECONDS)));
    await Promise.all([boards(), exports()]);
    const said = `ack p99 at ${PER_SECOND}/s, export and boards over ${count.toLocaleString('en')} reports`;
    return rowsOf('P4', said, quiet, busy);
  } finally {
    await running.kill();
  }
}

async function longExport({ ours, slack }: Bench): Promise<Row[]> {
  const [from, until] = [Date.UTC(lastYear(), 0, 2), Date.UTC(lastYear(), 11, 30)];
  await layHistory(ours, LISTED, { from, until });
  const running = await ours.start();
  try {
    const quiet = await quietly(running);
    const before = slack.files();
    const office = await openLine(running.port);
    await send(office, registerAsked(String(lastYear())));
    office.close();
    const busy = await p99(
      paced(running.port, (sent) => {
        if (sent > PATIENCE_S * PER_SECOND) throw new Error('The export did not come');
        return slack.files() > before;
      }),
    );
    return rowsOf(
      'X2',
      `ack p99 at ${PER_SECOND}/s, exporting ${LISTED.toLocaleString('en')} rows`,
      quiet,
      busy,
    );
  } finally {
    await running.kill();
  }
}

function rowsOf(goal: string, what: string, quiet: number, busy: number): Row[] {
  const row = (said: string, bar: Bar, judged: number): Row => ({
    ...{ goal, what: said, ours: inMs(busy), bare: inMs(quiet) },
    ...{ ratio: busy / quiet, spread: null, bar, judged },
  });
  return [row(what, { most: 10, unit: 'ms' }, busy), row(`${what}, × quiet`, { most: 2 }, busy / quiet)];
}

/** P4: acknowledgements while the office reads and exports; `bare` is ours while nobody does. */
export const manyReportsBusy: Measurement = { goals: ['P4'], measure: manyReports };

/** X2: acknowledgements while one long listing is made. */
export const longExportBusy: Measurement = { goals: ['X2'], measure: longExport };
