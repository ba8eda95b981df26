import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#db/open';
import { reportStatuses } from '#domain/report';
import { until } from '#playground/until';
import { verifyFile } from '#roof/verify-file';
import { randomFrom } from '#tools/demo/killer';
import { botIsBack, nudge } from '#tools/demo/screen';
import type { Fault, Tally, Trials } from './fault.ts';
import { keysIn, missaid, said } from './said.ts';
import { openStand, type Stand } from './stand.ts';
import { type Broken, type Step, steps } from './steps.ts';

const DAY = 86_400_000;

type Moment = Step | 'random';

/** A bot built wrong, and the one step at which that shows. */
interface Wrong {
  broken: Broken;
  at: Step;
}

/** Lets a bot work and die, over and over; then counts what is in its books and in the workspace. */
export async function killBot({ tries, seed }: Trials, wrong?: Wrong): Promise<Tally> {
  const moments: Moment[] = wrong ? [wrong.at] : [...steps, 'random'];
  const folder = await mkdtemp(join(tmpdir(), 'xinbao-killed-'));
  const stand = await openStand(folder, wrong?.broken);
  try {
    return await kill(stand, tries, moments, randomFrom(seed));
  } finally {
    await stand.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function kill(stand: Stand, tries: number, moments: Moment[], random: () => number): Promise<Tally> {
  const acknowledged: string[] = [];
  const turn = Math.floor(random() * moments.length);
  await botIsBack(stand.stage);
  const store = await openStore(stand.databaseUrl, { guest: true });
  const books = store.books(stand.organisation.station.id);
  const stored = (title: string) => books.search(title, reportStatuses, 9);
  let struck = 0;
  for (let round = 0; round < tries; round += 1) {
    const title = `第${round + 1}号路段清障完毕`;
    const moment = moments[(turn + round) % moments.length] ?? 'random';
    const form = await stand.open(round);
    const strike = stand.arm(moment, random() * 1500);
    if (await stand.send(form, title, round)) acknowledged.push(title);
    const kept = await until(
      () => stored(title),
      (found) => found.length > 0,
    ).catch(() => []);
    if (kept.length > 0) await stand.approve(title, round, async () => (await stored(title))[0]?.status);
    await stand.pass(DAY);
    struck += (await strike()) ? 1 : 0;
  }
  // What waited for its channel's turn, or for a second try, goes out.
  for (let calm = 0; calm < 120 && keysIn(stand.database, 'pending', 'sending').length > 0; calm += 1)
    await nudge(stand.stage);
  await stand.stop();

  const counts = await Promise.all(acknowledged.map(async (title) => (await stored(title)).length));
  await store.close();
  const times = await said(stand.stage.client, stand.organisation);
  const notices = missaid(times, keysIn(stand.database, 'sent'));
  const unsaid = keysIn(stand.database, 'pending', 'sending', 'parked');
  const unbalanced = await verifyFile(stand.database);
  const gone = acknowledged.filter((_, at) => counts[at] === 0);
  const twice = acknowledged.filter((_, at) => (counts[at] ?? 0) > 1);
  return {
    tries: struck,
    lost: gone.length + notices.lost.length + unsaid.length,
    doubled: twice.length + notices.doubled.length,
    wrong: [
      ...gone.map((title) => `《${title}》 was acknowledged and is not stored`),
      ...twice.map((title) => `《${title}》 is stored twice`),
      ...[...notices.lost, ...unsaid].map((key) => `${key} is said nowhere`),
      ...notices.doubled.map((key) => `${key} is said twice`),
      ...unbalanced.map(({ check, subject }) => `the books do not balance: ${check} ${subject}`),
    ],
  };
}

export const killed: Fault = {
  name: 'kills',
  what: 'kill -9 of the bot at random and at eight named steps, under submissions, approvals, slots and the outbox',
  tries: { usual: 36, long: 1000 },
  run: (trials) => killBot(trials),
};
