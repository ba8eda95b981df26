import type { Channel } from './channels.ts';
import { isSeenBy, type Message, messagesIn } from './messages.ts';
import type { World } from './world.ts';

const keyOf = (user: string, channel: string) => `${user}/${channel}`;

export function markRead(world: World, user: string, channel: string, ts: string): void {
  const before = world.reads.get(keyOf(user, channel)) ?? '0';
  if (Number(ts) <= Number(before)) return;
  world.reads.set(keyOf(user, channel), ts);
  world.live.tell({ what: 'channels' }, (other) => other === user);
}

/** What others have said since this person last looked; replies stay in their thread. */
export function unreadOf(world: World, user: string, channel: Channel): { unread: number; mentions: number } {
  const mark = Number(world.reads.get(keyOf(user, channel.id)) ?? 0);
  const kept = messagesIn(world, channel.id);
  const from = kept.findLastIndex((message) => Number(message.ts) <= mark) + 1;
  const isNews = (message: Message) =>
    message.user !== user &&
    isSeenBy(message, user) &&
    (message.threadTs === undefined || message.subtype === 'thread_broadcast');
  const news = kept.slice(from).filter(isNews);
  return {
    unread: news.length,
    mentions: news.filter((message) => message.text.includes(`<@${user}>`)).length,
  };
}
