import { setTimeout as pause } from 'node:timers/promises';
import Client from 'better-sqlite3';
import { layHistory } from './history.ts';
import { submitOne } from './load.ts';
import { median } from './pairs.ts';
import type { Measurement } from './row.ts';
import type { Ours } from './sides.ts';

const ROUNDS = 5;
const REPORTS = 10_000;
const AWAY_MS = 3 * 86_400_000;
const MOST_MS = 250;
/** A job that is due every day of the week, last of those that are caught up at once. */
const DAILY = 'compare-figures';

/** Three days go by in a moment: the station was opened then, and no slot was dealt with since. */
function away(client: Client.Database): void {
  client.exec('drop trigger if exists stations_refuses_update; drop trigger if exists slots_refuses_delete');
  client.prepare('update stations set opened_at = ?').run(Date.now() - AWAY_MS);
  client.exec('delete from slots');
}

/** From the start of the process until a form is acknowledged and what fell due meanwhile is settled. */
async function restarted(ours: Ours): Promise<number> {
  const client = new Client(ours.path);
  try {
    away(client);
    const settled = client.prepare(`select 1 from slots where job = '${DAILY}' and outcome = 'done'`);
    const begun = performance.now();
    const running = await ours.start();
    await submitOne(running.line);
    while (!settled.get()) await pause(2);
    const took = performance.now() - begun;
    await running.kill();
    return took;
  } finally {
    client.close();
  }
}

/** P12: killed, and accepting again. */
export const restart: Measurement = {
  goals: ['P12'],
  measure: async ({ ours }) => {
    await layHistory(ours, REPORTS);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await restarted(ours));
    const judged = median(times);
    return [
      {
        goal: 'P12',
        what: 'killed, then accepting again and caught up',
        ours: `${Math.round(judged)} ms`,
        bare: '–',
        ratio: null,
        spread: null,
        bar: { most: MOST_MS, unit: 'ms' },
        judged,
      },
    ];
  },
};
