import { count, type Fields, flag, text } from '../fields.ts';
import { drawMessage, findMessage, type Message, messagesIn } from '../messages.ts';
import { page } from '../pages.ts';
import type { World } from '../world.ts';
import { type Answer, grant, refuse } from './answer.ts';
import { askedChannel, isAnswer } from './conversation.ts';
import type { Method } from './method.ts';

const usual = 100;
const most = 999;

const scopes = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];

function isBetween(message: Message, args: Fields): boolean {
  const ts = Number(message.ts);
  const oldest = count(args.oldest) ?? 0;
  const latest = count(args.latest) ?? Number.POSITIVE_INFINITY;
  return flag(args.inclusive) ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;
}

function show(world: World, args: Fields, messages: Message[]): Answer {
  for (const end of ['oldest', 'latest'] as const)
    if (text(args[end]) !== undefined && count(args[end]) === undefined) return refuse(`invalid_ts_${end}`);
  const between = messages.filter((message) => message.ephemeralTo === undefined && isBetween(message, args));
  const limit = Math.min(count(args.limit) ?? usual, most);
  if (limit < 1) return refuse('invalid_limit');
  const found = page(between, (message) => message.ts, limit, text(args.cursor));
  if (!found) return refuse('invalid_cursor');
  const withMetadata = flag(args.include_all_metadata);
  return grant({
    messages: found.items.map((message) => drawMessage(world, message, withMetadata)),
    has_more: found.nextCursor !== '',
    ...(found.nextCursor === '' ? {} : { response_metadata: { next_cursor: found.nextCursor } }),
  });
}

/** Newest first, replies aside. */
export const conversationHistory: Method = {
  tier: 50,
  scopes,
  token: 'bot',
  run(world, args) {
    const channel = askedChannel(world, args, 'history');
    if (isAnswer(channel)) return channel;
    const main = messagesIn(world, channel.id).filter(
      (message) => message.threadTs === undefined || message.subtype === 'thread_broadcast',
    );
    return show(world, args, main.reverse());
  },
};

/** The message that began the thread, then the replies, oldest first. */
export const conversationReplies: Method = {
  tier: 50,
  scopes,
  token: 'bot',
  run(world, args) {
    const channel = askedChannel(world, args, 'history');
    if (isAnswer(channel)) return channel;
    const asked = findMessage(world, channel.id, text(args.ts) ?? '');
    if (!asked) return refuse('thread_not_found');
    const root = asked.threadTs ?? asked.ts;
    const thread = messagesIn(world, channel.id).filter(
      (message) => message.ts === root || message.threadTs === root,
    );
    return show(world, args, thread);
  },
};
