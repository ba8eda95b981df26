import { type Channel, hasBot } from '../channels.ts';
import { sendEvent } from '../delivery/send-event.ts';
import { sendMessageEvent } from '../delivery/tell-app.ts';
import { type Draft, drawMessage, findMessage, keepMessage } from '../messages.ts';
import type { World } from '../world.ts';
import type { Acted, Impossible } from './acted.ts';
import { impossible } from './acted.ts';
import { type Attached, storeFile } from './attach.ts';
import { heard } from './heard.ts';
import { present } from './present.ts';

type Said = Acted & { ts: string };

async function put(world: World, channel: Channel, draft: Draft): Promise<Said> {
  const message = keepMessage(world, channel, draft);
  const said: Said = { outcome: 'acknowledged', ts: message.ts };
  if (!hasBot(world, channel)) return said;
  const event = { ...drawMessage(world, message), channel: channel.id, event_ts: message.ts };
  const mention = draft.text.includes(`<@${world.app.botUserId}>`);
  if (mention && channel.kind !== 'im')
    await sendEvent(world, 'app_mention', { ...event, type: 'app_mention' });
  return { ...said, ...heard(await sendMessageEvent(world, channel, event)) };
}

export interface Post {
  user: string;
  channel?: string | undefined;
  text: string;
  thread_ts?: string | undefined;
}

export async function post(world: World, act: Post): Promise<Said | Impossible> {
  const channel = present(world, act.user, act.channel);
  if ('error' in channel) return channel;
  const threadTs = act.thread_ts;
  if (threadTs !== undefined && !findMessage(world, channel.id, threadTs))
    return impossible('thread_not_found');
  return put(world, channel, { user: act.user, byBot: false, text: act.text, threadTs });
}

export interface Upload extends Attached {
  channel?: string | undefined;
}

export async function upload(world: World, act: Upload): Promise<Said | Impossible> {
  const channel = present(world, act.user, act.channel);
  if ('error' in channel) return channel;
  const { id } = storeFile(world, act, [channel.id]);
  return put(world, channel, {
    user: act.user,
    byBot: false,
    text: '',
    subtype: 'file_share',
    files: [id],
  });
}
