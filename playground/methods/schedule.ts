import { count, text } from '../fields.ts';
import { drawMessage, findMessage } from '../messages.ts';
import { page } from '../pages.ts';
import { isCrowded, type Scheduled, schedule, unschedule } from '../scheduled.ts';
import { grant, refuse } from './answer.ts';
import { isAnswer } from './conversation.ts';
import { isRefusal, messageContent } from './message-content.ts';
import type { Method } from './method.ts';
import { postingChannel } from './posting-channel.ts';

const common: Pick<Method, 'scopes' | 'token'> = { scopes: ['chat:write'], token: 'bot' };
const mostAheadSeconds = 120 * 24 * 3_600;

export const scheduleMessage: Method = {
  ...common,
  tier: 50,
  run(world, args) {
    const channel = postingChannel(world, args);
    if (isAnswer(channel)) return channel;
    const postAt = count(args.post_at);
    if (postAt === undefined || !Number.isInteger(postAt)) return refuse('invalid_time');
    const ahead = postAt - world.clock.now() / 1_000;
    if (ahead <= 0) return refuse('time_in_past');
    if (ahead > mostAheadSeconds) return refuse('time_too_far');
    const content = messageContent(args);
    if (isRefusal(content)) return content;
    const threadTs = text(args.thread_ts);
    if (threadTs !== undefined && !findMessage(world, channel.id, threadTs))
      return refuse('thread_not_found');
    if (isCrowded(world, channel.id, postAt)) return refuse('restricted_too_many');
    const { warnings: _, ...said } = content;
    const { id } = schedule(world, { channel: channel.id, postAt, threadTs, content: said });
    const draft = { ...said, ts: '', channel: channel.id, user: world.app.botUserId, byBot: true };
    const { ts: _ts, ...message } = drawMessage(world, draft);
    return grant({
      channel: channel.id,
      scheduled_message_id: id,
      post_at: postAt,
      message: { ...message, type: 'delayed_message' },
    });
  },
};

export const deleteScheduledMessage: Method = {
  ...common,
  tier: 50,
  run(world, args) {
    const channel = world.channels.get(text(args.channel) ?? '');
    if (!channel) return refuse('channel_not_found');
    const scheduled = world.scheduled.get(text(args.scheduled_message_id) ?? '');
    if (scheduled?.channel !== channel.id) return refuse('invalid_scheduled_message_id');
    unschedule(world, scheduled.id);
    return grant();
  },
};

export const listScheduledMessages: Method = {
  scopes: [],
  token: 'bot',
  tier: 50,
  run(world, args) {
    const channel = text(args.channel);
    if (channel !== undefined && !world.channels.has(channel)) return refuse('invalid_channel');
    const oldest = count(args.oldest) ?? 0;
    const latest = count(args.latest) ?? Number.POSITIVE_INFINITY;
    if (oldest > latest) return refuse('invalid_arguments');
    const isAsked = ({ channel: place, postAt }: Scheduled) =>
      (channel === undefined || place === channel) && postAt >= oldest && postAt <= latest;
    const all = [...world.scheduled.values()].filter(isAsked).sort((a, b) => a.postAt - b.postAt);
    const found = page(all, ({ id }) => id, count(args.limit) ?? 100, text(args.cursor));
    if (!found) return refuse('invalid_cursor');
    return grant({
      scheduled_messages: found.items.map(({ id, channel: place, postAt, createdAt, content }) => ({
        id,
        channel_id: place,
        post_at: postAt,
        date_created: createdAt,
        text: content.text,
      })),
      response_metadata: { next_cursor: found.nextCursor },
    });
  },
};
