import { WebClient } from '@slack/web-api';
import { slackMessenger } from '#commands/messenger';
import { directory } from '#commands/people';
import { openPapers } from '#documents/write/papers';
import { addDays } from '#domain/instant';
import type { Addressed } from '#domain/notice';
import { connect } from '#playground/client';
import type { FaultRule } from '#playground/faults';
import type { Messenger } from '#ports/messenger';
import type { Outbox } from '#ports/outbox';
import { openLocalWorkspace } from '#roof/local-workspace';
import { deliverNotices } from '#services/deliver-notices';
import { zh } from '#text/zh';
import { randomFrom } from '#tools/demo/killer';
import { AT } from '../domain/station.ts';
import { demoStation } from '../flow/station.ts';
import { quiet } from '../playground/quiet.ts';
import { openHouse } from '../services/house.ts';
import { noPictures } from '../services/no-pictures.ts';
import { noShelf } from '../services/no-shelf.ts';
import type { Fault, Tally, Trials } from './fault.ts';
import { missaid, said } from './said.ts';

/** What befalls one call in twenty each. */
const troubles = ['lost-reply', 'http500', 'hang', 'reset', 'truncated', 'html', '429'] as const;
const SHARE = 0.05;
/** A hung call is cut after this; in the bot after ten seconds. */
const PATIENCE_MS = 400;

/** Where an outbox can be built wrong. */
export interface Seams {
  outbox?(real: Outbox): Outbox;
  messenger?(real: Messenger): Messenger;
}

/** Posts many notices to a Slack that misbehaves, on a clock that jumps to the next try; then counts what stands there. */
export async function postThrough({ tries, seed }: Trials, seams: Seams = {}): Promise<Tally> {
  const organisation = await demoStation();
  const house = await openHouse(AT, organisation);
  const workspace = await openLocalWorkspace(organisation, {
    clock: { start: new Date(AT).toISOString(), frozen: true },
  });
  const client = connect(workspace.url);
  const random = randomFrom(seed);
  const strike = async () => {
    const trouble = troubles[Math.floor(random() / SHARE)];
    if (trouble) await client.faults.arm({ method: '*', what: trouble } satisfies FaultRule);
  };
  const slack = new WebClient(workspace.botToken, {
    slackApiUrl: workspace.apiUrl,
    logger: quiet,
    timeout: PATIENCE_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: async (input, init) => {
      await strike();
      return fetch(input, init);
    },
  });
  const { outbox: wrongly, messenger: badly } = seams;
  const outbox = house.store.outbox(organisation.station.id);
  const messenger = slackMessenger(slack, directory(slack), zh, house.needs.clock);
  const given: string[] = [];
  const deliver = deliverNotices({
    ...house.needs,
    papers: openPapers(undefined),
    pictures: noPictures,
    workshop: { begin: () => {}, progress: () => null },
    shelf: noShelf,
    outbox: wrongly?.(outbox) ?? outbox,
    messenger: badly?.(messenger) ?? messenger,
    parked: ({ key }, error) => void given.push(`${key} was given up: ${error}`),
    closing: () => false,
  });
  const people = organisation.people.filter(({ active }) => active);
  const notices = Array.from({ length: tries }, (_, n): Addressed => {
    const person = people[n % people.length]?.id ?? '';
    const day = addDays('2025-01-01', Math.floor(n / people.length));
    return { to: { person }, notice: { kind: 'undelivered', about: { person }, day } };
  });
  await house.needs.books.keep({ notices, audit: [] });
  try {
    for (let at = AT, next: number | null = AT; next !== null; next = await outbox.nextAt()) {
      at = Math.max(at + 1000, next);
      house.set(at);
      await client.clock.move(new Date(at).toISOString());
      await deliver();
    }
    const times = await said(client, organisation);
    const keys = notices.flatMap(({ notice }) =>
      notice.kind === 'undelivered' && 'person' in notice.about
        ? [`undelivered:${notice.about.person}:${notice.day}`]
        : [],
    );
    const { lost, doubled } = missaid(times, keys);
    return {
      tries,
      lost: lost.length,
      doubled: doubled.length,
      wrong: [
        ...given,
        ...lost.map((key) => `${key} is said nowhere`),
        ...doubled.map((key) => `${key} is said twice`),
      ],
    };
  } finally {
    await house.store.close();
    await workspace.close();
  }
}

export const misbehavingSlack: Fault = {
  name: 'posts',
  what: 'posts to a Slack that loses the reply, answers 500, hangs, resets, truncates, answers HTML, 429: 5 % each',
  tries: { usual: 1000, long: 10_000 },
  run: (trials) => postThrough(trials),
};
