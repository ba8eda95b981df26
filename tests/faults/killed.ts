import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#db/open';
import { verifyFile } from '#roof/verify-file';
import { randomFrom } from '#tools/demo/killer';
import { botIsBack, nudge } from '#tools/demo/screen';
import type { Fault, Tally, Trials } from './fault.ts';
import { keysIn, missaid, said } from './said.ts';
import { openStand, type Stand } from './stand.ts';
import { type DeedName, stationAtWork, type Told } from './station-at-work.ts';
import { type Broken, type Step, steps } from './steps.ts';

const DAY = 86_400_000;

type Moment = Step | 'random';

/** A bot built wrong, and the one step, within one deed, at which that shows. */
interface Wrong {
  broken: Broken;
  at: Step;
  deed: DeedName;
}

/** So many kills one workspace sees; then another is opened. */
const FRESH = 90;

/** Lets a bot work and die, over and over; then counts what is in its books and in the workspace. */
export async function killBot({ tries, seed }: Trials, wrong?: Wrong): Promise<Tally> {
  const random = randomFrom(seed);
  const all: Tally = { tries: 0, lost: 0, doubled: 0, wrong: [] };
  for (let left = tries; left > 0; left -= FRESH) {
    const folder = await mkdtemp(join(tmpdir(), 'xinbao-killed-'));
    const stand = await openStand(folder, wrong?.broken);
    try {
      const tally = await kill(stand, Math.min(left, FRESH), random, wrong);
      for (const figure of ['tries', 'lost', 'doubled'] as const) all[figure] += tally[figure];
      all.wrong.push(...tally.wrong);
    } finally {
      await stand.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
  return all;
}

async function kill(stand: Stand, rounds: number, random: () => number, wrong?: Wrong): Promise<Tally> {
  const moments: Moment[] = wrong ? [wrong.at] : [...steps, 'random'];
  const turn = Math.floor(random() * moments.length);
  const told: Told = { sent: [], adopted: [] };
  await botIsBack(stand.stage);
  const store = await openStore(stand.databaseUrl, { guest: true });
  const books = store.books(stand.organisation.station.id);
  const work = stationAtWork(stand, books, told);
  let struck = 0;
  for (let round = 0; round < rounds; round += 1) {
    // Each kind of work meets each moment in its turn.
    const moment = moments[(turn + round + Math.floor(round / moments.length)) % moments.length] ?? 'random';
    const title = `第${Math.floor(round / 3) + 1}号路段清障完毕`;
    const deeds = [work.report(round, title), work.adoption(round, title), work.payout()][round % 3] ?? [];
    const armed = wrong?.deed ?? deeds[Math.floor(random() * deeds.length)]?.name;
    let strike = async () => false;
    for (const { name, do: act } of deeds) {
      if (name === armed) strike = stand.arm(moment, random() * 1500);
      await act();
    }
    await stand.pass(DAY);
    struck += (await strike()) ? 1 : 0;
  }
  // What waited for its channel's turn, or for a second try, goes out.
  for (let calm = 0; calm < 120 && keysIn(stand.database, 'pending', 'sending').length > 0; calm += 1)
    await nudge(stand.stage);
  await stand.stop();

  const reports = await often(told.sent, work.named);
  const adoptions = await often(told.adopted, work.adoptions);
  const paid = (await books.payouts(rounds)).filter(({ status }) => status === 'paid');
  const entries = paid.flatMap(({ lines }) =>
    lines.flatMap(({ pieces }) => pieces.map(({ entry }) => entry)),
  );
  const paidTwice = entries.filter((entry, at) => entries.indexOf(entry) !== at);
  await store.close();
  const times = await said(stand.stage.client, stand.organisation);
  const notices = missaid(times, keysIn(stand.database, 'sent'));
  const unsaid = keysIn(stand.database, 'pending', 'sending', 'parked');
  const unbalanced = await verifyFile(stand.database);
  return {
    tries: struck,
    lost: reports.gone.length + adoptions.gone.length + notices.lost.length + unsaid.length,
    doubled: reports.twice.length + adoptions.twice.length + paidTwice.length + notices.doubled.length,
    wrong: [
      ...reports.gone.map((title) => `《${title}》 was acknowledged and is not stored`),
      ...reports.twice.map((title) => `《${title}》 is stored twice`),
      ...adoptions.gone.map((title) => `the adoption of 《${title}》 was acknowledged and is not stored`),
      ...adoptions.twice.map((title) => `the adoption of 《${title}》 is stored twice`),
      ...paidTwice.map((entry) => `${entry} is paid twice`),
      ...[...notices.lost, ...unsaid].map((key) => `${key} is said nowhere`),
      ...notices.doubled.map((key) => `${key} is said twice`),
      ...unbalanced.map(({ check, subject }) => `the books do not balance: ${check} ${subject}`),
    ],
  };
}

/** Which of these stand nowhere, and which more than once. */
async function often(titles: string[], look: (title: string) => Promise<unknown[]>) {
  const counts = await Promise.all(titles.map(async (title) => (await look(title)).length));
  return {
    gone: titles.filter((_, at) => counts[at] === 0),
    twice: titles.filter((_, at) => (counts[at] ?? 0) > 1),
  };
}

export const killed: Fault = {
  name: 'kills',
  what: 'kill -9 of the bot at random and at eight named steps, under submissions, approvals, adoptions, payouts, slots and the outbox',
  tries: { usual: 27, long: 1000 },
  run: (trials) => killBot(trials),
};
