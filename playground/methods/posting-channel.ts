import { type Channel, directMessage, hasBot } from '../channels.ts';
import { type Fields, text } from '../fields.ts';
import { hasNoMessages } from '../manifest.ts';
import type { World } from '../world.ts';
import { type Answer, refuse } from './answer.ts';

/** By id, by #name, or by a person's id, which means the direct message with him. */
function find(world: World, asked: string): Channel | undefined {
  const person = world.users.get(asked);
  if (person && !person.bot) return directMessage(world, person.id);
  const name = asked.replace(/^#/, '');
  return (
    world.channels.get(asked) ??
    [...world.channels.values()].find((channel) => channel.name === name && name !== '')
  );
}

export function postingChannel(world: World, args: Fields): Channel | Answer {
  const channel = find(world, text(args.channel) ?? '');
  if (!channel || (channel.kind !== 'public' && !hasBot(world, channel))) return refuse('channel_not_found');
  if (channel.kind === 'im' && hasNoMessages(world.app.manifest)) return refuse('messages_tab_disabled');
  if (channel.archived) return refuse('is_archived');
  const mayEnter = channel.kind === 'public' && world.app.scopes.includes('chat:write.public');
  return hasBot(world, channel) || mayEnter ? channel : refuse('not_in_channel');
}
