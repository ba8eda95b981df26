import type { WebClient } from '@slack/web-api';
import type { Addressee } from '#domain/notice';
import type { Clock } from '#ports/clock';
import type { Letter } from '#ports/letter';
import type { Delivery, Messenger } from '#ports/messenger';
import type { Words } from '#text/zh';
import { bucket } from './bucket.ts';
import { delivered, failed } from './delivery.ts';
import { drawn } from './letters.ts';
import { escaped } from './limits.ts';
import type { Directory } from './people.ts';

const EVENT = 'xinbao_notice';
/** How many messages back a lost post is looked for. */
const LOOK_BACK = 50;

/** The house's notices, as Slack messages. Our key travels in the message's metadata. */
export function slackMessenger(client: WebClient, people: Directory, words: Words, clock: Clock): Messenger {
  const direct = new Map<string, string>();
  const pace = bucket(clock);

  async function channelOf(to: Addressee, { organisation }: Letter): Promise<string | undefined> {
    if ('channel' in to) return organisation.channels[to.channel];
    const user = await people.userOf(organisation, to.person);
    if (!user) return undefined;
    const known = direct.get(user);
    if (known) return known;
    const opened = await client.conversations.open({ users: user });
    const channel = opened.channel?.id;
    if (channel) direct.set(user, channel);
    return channel;
  }

  async function standing(channel: string, key: string): Promise<Delivery | null> {
    const { messages = [] } = await client.conversations.history({
      channel,
      limit: LOOK_BACK,
      include_all_metadata: true,
    });
    const found = messages.find(
      ({ metadata }) => metadata?.event_payload && keyIn(metadata.event_payload) === key,
    );
    return found?.ts ? delivered(channel, found.ts) : null;
  }

  async function post(to: Addressee, key: string, letter: Letter, unsure: boolean): Promise<Delivery> {
    const channel = await channelOf(to, letter);
    if (!channel) return { ok: false, again: false, error: 'no account or channel' };
    const found = unsure ? await standing(channel, key) : null;
    if (found) return found;
    const wait = pace(channel);
    if (wait > 0) return { ok: false, again: true, afterMs: wait, unsure: false, error: 'paced' };
    const { text, blocks } = drawn(words, letter);
    const metadata = { event_type: EVENT, event_payload: { key } };
    const sent = await client.chat.postMessage({ channel, text: escaped(text), blocks, metadata });
    return sent.ts ? delivered(channel, sent.ts) : { ok: false, again: false, error: 'no timestamp' };
  }

  return {
    post: (to, key, letter, unsure) => post(to, key, letter, unsure).catch(failed),
    redraw: (ref, key, letter) => {
      const { text, blocks } = drawn(words, letter);
      const metadata = { event_type: EVENT, event_payload: { key } };
      return client.chat
        .update({ channel: ref.channel, ts: ref.message, text: escaped(text), blocks, metadata })
        .then(() => delivered(ref.channel, ref.message), failed);
    },
  };
}

const keyIn = (payload: object): unknown => ('key' in payload ? payload.key : undefined);
