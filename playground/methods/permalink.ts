import { hasBot } from '../channels.ts';
import { text } from '../fields.ts';
import { findMessage } from '../messages.ts';
import { grant, refuse } from './answer.ts';
import type { Method } from './method.ts';

export const getPermalink: Method = {
  tier: 600,
  scopes: [],
  token: 'bot',
  run(world, args) {
    const channel = world.channels.get(text(args.channel) ?? '');
    if (!channel || (channel.kind !== 'public' && !hasBot(world, channel)))
      return refuse('channel_not_found');
    const message = findMessage(world, channel.id, text(args.message_ts) ?? '');
    if (!message || message.ephemeralTo !== undefined) return refuse('message_not_found');
    const permalink = `${world.url}/archives/${channel.id}/p${message.ts.replace('.', '')}`;
    return grant({ channel: channel.id, permalink });
  },
};
