import { type Channel, directMessage } from '../channels.ts';
import type { World } from '../world.ts';
import { type Impossible, impossible } from './acted.ts';

/** The conversation a person acts in: his direct message with the bot unless he says otherwise. */
export function present(
  world: World,
  user: string,
  channelId: string | undefined,
  to: 'act' | 'look' = 'act',
): Channel | Impossible {
  const person = world.users.get(user);
  if (!person || person.bot || person.deleted) return impossible('user_not_found');
  const channel = channelId === undefined ? directMessage(world, user) : world.channels.get(channelId);
  if (!channel?.members.has(user)) return impossible('channel_not_found');
  return channel.archived && to === 'act' ? impossible('is_archived') : channel;
}
