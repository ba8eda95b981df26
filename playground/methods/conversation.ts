import { type Channel, hasBot } from '../channels.ts';
import { type Fields, text } from '../fields.ts';
import type { World } from '../world.ts';
import { type Answer, missingScope, refuse } from './answer.ts';

const families = { public: 'channels', private: 'groups', im: 'im', mpim: 'mpim' } as const;

export const scopeFor = (channel: Channel, right: 'read' | 'history' | 'write'): string =>
  `${families[channel.kind]}:${right}`;

/** The conversation an app asks about, or why it may not: private ones it is not in do not exist for it. */
export function askedChannel(world: World, args: Fields, right: 'read' | 'history'): Channel | Answer {
  const channel = world.channels.get(text(args.channel) ?? '');
  if (!channel || (channel.kind !== 'public' && !hasBot(world, channel))) return refuse('channel_not_found');
  const needed = scopeFor(channel, right);
  if (!world.app.scopes.includes(needed)) return missingScope(needed, world.app.scopes);
  if (right === 'history' && !hasBot(world, channel)) return refuse('not_in_channel');
  return channel;
}

export const isAnswer = (value: Channel | Answer): value is Answer => 'ok' in value;
