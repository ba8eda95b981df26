import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bucket } from '#commands/bucket';
import { openPapers } from '#documents/write/papers';
import { type Instant, instantAt } from '#domain/instant';
import type { Addressee } from '#domain/notice';
import { everyJob } from '#jobs/every-job';
import type { Delivery, Messenger } from '#ports/messenger';
import type { Outbox } from '#ports/outbox';
import { deliverNotices } from '#services/deliver-notices';
import { dueSlots } from '#services/run-due-slots';
import { head, person, station, unit, ZONE } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';
import { noPictures } from './no-pictures.ts';

const NINE = instantAt('2025-03-31', '09:00', ZONE);

/** A county of so many units, nobody of whom has handed anything in; one person answers for each. */
const county = (units: number) =>
  station({
    revision: 0,
    units: Array.from({ length: units }, (_, n) => unit(`u${n}`, { order: n })),
    people: [head, ...Array.from({ length: units }, (_, n) => person(`p${n}`, `u${n}`, ['correspondent']))],
  });

const never = <T>(): Promise<T> => new Promise(() => {});
const nameOf = (to: Addressee): string => ('person' in to ? to.person : `#${to.channel}`);

/** What stands in the chat, by our keys, and when something was posted in each place; the bot's death leaves it as it is. */
function openChat(looks: boolean) {
  const standing = new Map<string, number>();
  const posted = new Map<string, Instant[]>();
  /** A bot of its own after each start: it posts at its pace, and dies after so many posts, the last of them not told to it. */
  const bot = (now: () => Instant, posts: number): { messenger: Messenger; dead: () => boolean } => {
    const pace = bucket({ now });
    let left = posts;
    const post = (to: Addressee, key: string, since: Instant | null): Promise<Delivery> => {
      if (left <= 0) return never();
      const place = nameOf(to);
      const ref = { channel: place, message: key };
      if (looks && since !== null && standing.has(key)) return Promise.resolve({ ok: true, ref });
      const afterMs = pace(place);
      if (afterMs > 0)
        return Promise.resolve({ ok: false, again: true, afterMs, unsure: false, error: 'paced' });
      standing.set(key, (standing.get(key) ?? 0) + 1);
      posted.set(place, [...(posted.get(place) ?? []), now()]);
      left -= 1;
      return left > 0 ? Promise.resolve({ ok: true, ref }) : never();
    };
    return {
      messenger: {
        post: (to, key, _letter, since) => post(to, key, since),
        redraw: (ref) => Promise.resolve({ ok: true, ref }),
      },
      dead: () => left <= 0,
    };
  };
  return { standing, posted, bot };
}

/** Works until nothing is left to say, or the bot dies in the middle of it. */
async function work(house: House, at: Instant, messenger: Messenger, dead: () => boolean): Promise<Instant> {
  let now = at;
  house.set(now);
  const outbox = house.store.outbox('s1');
  await outbox.recover();
  await dueSlots(house.needs, everyJob(house.needs)).run();
  /** Nothing is written any more by one who is dead. */
  const living =
    <A extends unknown[]>(write: (...given: A) => Promise<void>) =>
    (...given: A) =>
      dead() ? never<void>() : write(...given);
  const mortal: Outbox = {
    ...outbox,
    sent: living(outbox.sent),
    retry: living(outbox.retry),
    park: living(outbox.park),
  };
  const deliver = deliverNotices({
    ...house.needs,
    papers: openPapers(undefined),
    pictures: noPictures,
    workshop: { begin: () => {}, progress: () => null },
    shelf: {
      keep: () => Promise.resolve(),
      read: () => Promise.resolve(null),
      remove: () => Promise.resolve(),
      sweep: () => Promise.resolve(),
    },
    outbox: mortal,
    messenger,
    parked: ({ key }, error) => {
      throw new Error(`${key}: ${error}`);
    },
    closing: () => false,
  });
  const killed = async () => {
    while (!dead()) await new Promise((resolve) => setImmediate(resolve));
    return 'killed' as const;
  };
  for (;;) {
    if ((await Promise.race([deliver(), killed()])) === 'killed') return now;
    const next = await outbox.nextAt();
    if (next === null || next > NINE + 3_600_000) return now;
    now = Math.max(next, now + 1);
    house.set(now);
  }
}

/** What stands in the chat, how often, and when something came to each place. */
interface MonthEnd {
  standing: Map<string, number>;
  posted: Map<string, Instant[]>;
}

/** Where more was posted than a burst of three, and then one a second, counted from any post on. */
export const overPace = (posted: Map<string, Instant[]>): string[] =>
  [...posted]
    .filter(([, times]) =>
      times.some((from, index) =>
        times.slice(index).some((until, more) => more + 1 > 3 + (until - from) / 1000),
      ),
    )
    .map(([place]) => place);

export const remindersIn = (standing: Map<string, number>): string[] =>
  [...standing.keys()].filter((key) => key.startsWith('remind:2025-03:last:'));
export const boardsIn = (standing: Map<string, number>): string[] =>
  [...standing.keys()].filter((key) => key.startsWith('board:'));

/** The end of March, the bot killed after each of these numbers of posts; what then stands in the chat, how often, and when it came. */
export async function monthEnd(units: number, kills: number[], looks = true): Promise<MonthEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'xinbao-month-'));
  try {
    return await liveThrough(`file:${join(folder, 'station.db')}`, units, kills, looks);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function liveThrough(url: string, units: number, kills: number[], looks: boolean): Promise<MonthEnd> {
  const organisation = county(units);
  const chat = openChat(looks);
  await (await openHouse(instantAt('2025-03-28', '18:00', ZONE), organisation, url)).store.close();
  let now = NINE;
  for (const posts of [...kills, Number.POSITIVE_INFINITY]) {
    const house = await openHouse(now, organisation, url);
    const { messenger, dead } = chat.bot(house.needs.clock.now, posts);
    now = (await work(house, now, messenger, dead)) + 1000;
    await house.store.close();
  }
  return chat;
}
