import { text } from '../fields.ts';
import { keepMessage } from '../messages.ts';
import { grant, refuse } from './answer.ts';
import { isAnswer } from './conversation.ts';
import { isRefusal, messageContent } from './message-content.ts';
import type { Method } from './method.ts';
import { postingChannel } from './posting-channel.ts';

export const postEphemeral: Method = {
  tier: 100,
  scopes: ['chat:write'],
  token: 'bot',
  run(world, args) {
    const channel = postingChannel(world, args);
    if (isAnswer(channel)) return channel;
    const user = text(args.user) ?? '';
    if (!channel.members.has(user)) return refuse('user_not_in_channel');
    const content = messageContent(args);
    if (isRefusal(content)) return content;
    const { warnings: _, ...said } = content;
    const message = keepMessage(world, channel, {
      ...said,
      user: world.app.botUserId,
      byBot: true,
      threadTs: text(args.thread_ts),
      ephemeralTo: user,
    });
    return grant({ message_ts: message.ts });
  },
};
