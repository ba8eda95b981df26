import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Instant } from '#domain/instant';
import type { Addressee } from '#domain/notice';
import type { Clock } from '#ports/clock';
import type { Letter } from '#ports/letter';
import type { Delivery, Messenger } from '#ports/messenger';
import type { Words } from '#text/zh';
import { bucket } from './bucket.ts';
import { delivered, failed, notRedrawn } from './delivery.ts';
import { drawn, pictureIn } from './letters.ts';
import { escaped } from './limits.ts';
import { messagePictures } from './message-pictures.ts';
import type { Directory } from './people.ts';
import { sendFile } from './send-file.ts';

const EVENT = 'xinbao_notice';
/** A look-up's page; an app from outside the Marketplace is given fifteen, once a minute. */
const PAGE = 200;
/** By how much Slack's clock may be behind ours. */
const SKEW_MS = 600_000;

/** The house's notices, as Slack messages. Our key travels in the message's metadata. */
export function slackMessenger(client: WebClient, people: Directory, words: Words, clock: Clock): Messenger {
  const direct = new Map<string, string>();
  const pace = bucket(clock);
  const pictures = messagePictures(client, clock);

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

  /** Where a look-up that Slack made wait goes on. */
  const looked = new Map<string, string>();

  /** A message carries our key; a file has its name alone. */
  async function standing(
    channel: string,
    key: string,
    letter: Letter,
    since: Instant,
  ): Promise<Delivery | null> {
    const oldest = String(Math.max(0, since - SKEW_MS) / 1000);
    for (;;) {
      const cursor = looked.get(key);
      const asked = { channel, oldest, limit: PAGE, include_all_metadata: true };
      const page = await client.conversations.history(cursor ? { ...asked, cursor } : asked);
      const found = page.messages?.find(({ metadata, files }) =>
        'file' in letter
          ? files?.some(({ name }) => name === letter.file.name)
          : metadata?.event_payload && keyIn(metadata.event_payload) === key,
      );
      const next = page.response_metadata?.next_cursor;
      if (found?.ts || !next) looked.delete(key);
      else looked.set(key, next);
      if (found?.ts) return delivered(channel, found.ts);
      if (!next) return null;
    }
  }

  /** A look-up that cannot look says so: posting all the same might say it twice. */
  function lookUpFailed(key: string, error: unknown): Delivery {
    if (!(error instanceof WebAPIRateLimitedError)) looked.delete(key);
    const why = failed(error);
    return why.ok ? why : { ...why, error: `could not look whether it was said already: ${why.error}` };
  }

  async function post(
    to: Addressee,
    letter: Letter,
    message: ReturnType<typeof messageOf>,
    since: Instant | null,
  ): Promise<Delivery> {
    const { key } = message.metadata.event_payload;
    const channel = await channelOf(to, letter);
    if (!channel) return { ok: false, again: false, error: 'no account or channel' };
    const look = since === null ? null : standing(channel, key, letter, since);
    const found = await look?.catch((error: unknown) => lookUpFailed(key, error));
    if (found) return found;
    const wait = pace(channel);
    if (wait > 0) return { ok: false, again: true, afterMs: wait, unsure: false, error: 'paced' };
    if ('file' in letter) return sendFile(client, channel, letter.file, message.text);
    const picture = pictureIn(words, letter);
    const shown = picture && (await pictures.block(key, picture));
    if (shown && 'ok' in shown) return shown;
    const blocks = shown ? [...message.blocks, shown] : message.blocks;
    const sent = await client.chat.postMessage({ channel, ...message, blocks }).catch((error: unknown) => {
      const why = failed(error);
      return { why: shown ? pictures.refused(why) : why };
    });
    if ('why' in sent) return sent.why;
    pictures.forget(key);
    return sent.ts ? delivered(channel, sent.ts) : { ok: false, again: false, error: 'no timestamp' };
  }

  function messageOf(key: string, letter: Letter) {
    const { text, blocks } = drawn(words, letter);
    return { text: escaped(text), blocks, metadata: { event_type: EVENT, event_payload: { key } } };
  }

  return {
    // Drawn before Slack is asked: a card that cannot be drawn is no trouble of Slack's, to be tried for ever.
    post: async (to, key, letter, since) => post(to, letter, messageOf(key, letter), since).catch(failed),
    redraw: async (ref, key, letter) =>
      client.chat
        .update({ channel: ref.channel, ts: ref.message, ...messageOf(key, letter) })
        .then(() => delivered(ref.channel, ref.message), notRedrawn),
  };
}

const keyIn = (payload: object): unknown => ('key' in payload ? payload.key : undefined);
