import type { Fields } from './fields.ts';
import type { World } from './world.ts';

export interface Channel {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'im' | 'mpim';
  members: Set<string>;
  archived: boolean;
}

/** The direct message of a person with the bot; opened by whoever speaks first. */
export function directMessage(world: World, user: string): Channel {
  const id = `D${user.slice(1)}`;
  const known = world.channels.get(id);
  if (known) return known;
  const channel: Channel = {
    id,
    name: '',
    kind: 'im',
    members: new Set([user, world.app.botUserId]),
    archived: false,
  };
  world.channels.set(id, channel);
  return channel;
}

/** A few people and the bot. */
export function groupMessage(world: World, users: string[]): Channel {
  const id = `G${[...users].sort().join('')}`;
  const known = world.channels.get(id);
  if (known) return known;
  const members = new Set([...users, world.app.botUserId]);
  const channel: Channel = { id, name: `mpdm-${users.join('--')}`, kind: 'mpim', members, archived: false };
  world.channels.set(id, channel);
  return channel;
}

export const hasBot = (world: World, channel: Channel): boolean => channel.members.has(world.app.botUserId);

/** What a person may look into: his own conversations and every public channel. */
export const isOpenTo = (channel: Channel, user: string): boolean =>
  channel.members.has(user) || channel.kind === 'public';

export function drawChannel(world: World, channel: Channel): Fields {
  const common = {
    id: channel.id,
    created: 0,
    is_archived: channel.archived,
    context_team_id: world.team.id,
  };
  if (channel.kind === 'im') {
    const user = [...channel.members].find((member) => member !== world.app.botUserId);
    return { ...common, is_im: true, is_channel: false, user, is_user_deleted: false };
  }
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: false,
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'public',
    is_general: false,
    is_member: hasBot(world, channel),
    num_members: channel.members.size,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}
