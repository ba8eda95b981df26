import fc from 'fast-check';
import { openStore } from '#db/open';
import { dueSlots } from '#services/run-due-slots';
import { history, type Scheduler, wrongs } from '../services/downtime.ts';
import type { Fault, Tally, Trials } from './fault.ts';

/** Lives histories of a bot that is away, freezes, is started twice; each due slot has one end, by its job's policy. */
export async function liveThrough({ tries, seed }: Trials, build: Scheduler = dueSlots): Promise<Tally> {
  const clock = { now: 0 };
  const store = await openStore(':memory:', { now: () => clock.now });
  const wrong: string[] = [];
  for (const [at, one] of fc.sample(history, { numRuns: tries, seed }).entries())
    wrong.push(...(await wrongs(one, build, store, clock, `s${at}`)));
  await store.close();
  const twice = wrong.filter((what) => what.includes('+'));
  return { tries, lost: wrong.length - twice.length, doubled: twice.length, wrong };
}

export const downtimes: Fault = {
  name: 'downtimes',
  what: 'the bot is away for minutes or weeks, 2020–2040, started again, twice at once, woken late: what every job was due',
  tries: { usual: 500, long: 10_000 },
  run: (trials) => liveThrough(trials),
};
