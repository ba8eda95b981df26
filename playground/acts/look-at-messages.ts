import { type Channel, directMessage, isOpenTo } from '../channels.ts';
import type { Fields } from '../fields.ts';
import { drawFileFor } from '../files.ts';
import { drawMessage, isSeenBy, type Message, messagesIn } from '../messages.ts';
import type { World } from '../world.ts';
import { type Impossible, impossible } from './acted.ts';

export interface Range {
  user: string;
  channel?: string | undefined;
  after?: string | undefined;
  before?: string | undefined;
  limit?: number | undefined;
}

function authorOf(world: World, id: string): Fields {
  const user = world.users.get(id);
  if (!user) return { id, name: id === 'USLACKBOT' ? 'Slackbot' : id, title: '', bot: true };
  const unit = user.unit === undefined ? {} : { unit: user.unit };
  return { id, name: user.realName, title: user.title ?? '', ...unit, bot: user.bot ?? false };
}

const show = (world: World, user: string, message: Message): Fields => ({
  ...drawMessage(world, message),
  author: authorOf(world, message.user),
  ...(message.files ? { files: message.files.flatMap((id) => drawFileFor(world, id, user)) } : {}),
  ...(message.ephemeralTo === undefined ? {} : { ephemeral: true }),
});

function conversation(world: World, user: string, id: string | undefined): Channel | Impossible {
  if (!world.users.has(user)) return impossible('user_not_found');
  const channel = id === undefined ? directMessage(world, user) : world.channels.get(id);
  return channel && isOpenTo(world, channel, user) ? channel : impossible('channel_not_found');
}

/** Everything, or with a `limit` the newest page: pages hold no replies, which stand in their threads. */
export function lookAtMessages(
  world: World,
  { user, channel: id, after, before, limit }: Range,
): { messages: Fields[]; more: boolean } | Impossible {
  const channel = conversation(world, user, id);
  if ('error' in channel) return channel;
  const [from, to] = [Number(after ?? 0), before === undefined ? Number.POSITIVE_INFINITY : Number(before)];
  const isInPage = ({ threadTs, subtype }: Message) =>
    limit === undefined || threadTs === undefined || subtype === 'thread_broadcast';
  const seen = messagesIn(world, channel.id).filter(
    (message) =>
      isSeenBy(message, user) && Number(message.ts) > from && Number(message.ts) < to && isInPage(message),
  );
  const newest = limit === undefined ? seen : seen.slice(-Math.max(1, limit));
  return {
    messages: newest.map((message) => show(world, user, message)),
    more: newest.length < seen.length,
  };
}

/** The message that began the thread, and its replies. */
export function lookAtThread(
  world: World,
  user: string,
  id: string,
  ts: string,
): { messages: Fields[] } | Impossible {
  const channel = conversation(world, user, id);
  if ('error' in channel) return channel;
  const thread = messagesIn(world, channel.id).filter(
    (message) => isSeenBy(message, user) && (message.ts === ts || message.threadTs === ts),
  );
  return thread.length > 0
    ? { messages: thread.map((message) => show(world, user, message)) }
    : impossible('message_not_found');
}
