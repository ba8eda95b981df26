import type { Fields } from '../fields.ts';
import { newId } from '../ids.ts';
import { hearsEvent } from '../manifest.ts';
import type { World } from '../world.ts';
import { deliver } from './deliver.ts';
import type { Acked } from './sockets.ts';

const minute = 60_000;
/** After the first try: at once, after one minute, after five. */
const retriesAfterMs = [0, minute, 5 * minute];

const reasonOf = (world: World, acked: Acked): string => {
  if (world.app.requestUrl === undefined) return 'timeout';
  if (acked.kind === 'timed-out') return 'http_timeout';
  return acked.kind === 'failed' && acked.error.startsWith('http_') ? 'http_error' : 'connection_failed';
};

const wait = (world: World, ms: number): Promise<void> =>
  ms === 0 ? Promise.resolve() : new Promise((resolve) => world.clock.at(world.clock.now() + ms, resolve));

async function sendAgain(world: World, payload: Fields, first: Acked): Promise<void> {
  let answer = first;
  for (const [index, ms] of retriesAfterMs.entries()) {
    if (answer.kind === 'acked') return;
    const reason = reasonOf(world, answer);
    await wait(world, ms);
    answer = await deliver(world, 'events_api', payload, { num: index + 1, reason });
  }
}

/** Events, unlike a person's clicks, are sent again until they are acknowledged: same id, up to three more times. */
export async function sendEvent(world: World, subscription: string, event: Fields): Promise<Acked> {
  if (!hearsEvent(world.app.manifest, subscription)) return { kind: 'acked', payload: {} };
  const payload = {
    token: 'verification-token',
    type: 'event_callback',
    team_id: world.team.id,
    context_team_id: world.team.id,
    api_app_id: world.app.id,
    event_id: newId('Ev'),
    event_time: Math.floor(world.clock.now() / 1_000),
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.team.id,
        user_id: world.app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event,
  };
  const first = await deliver(world, 'events_api', payload);
  // The person who caused the event does not wait for the repeats.
  void sendAgain(world, payload, first);
  return first;
}
