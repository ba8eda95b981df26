import type { Fields } from './fields.ts';
import type { World } from './world.ts';

export interface Channel {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'im' | 'mpim';
  members: Set<string>;
  archived: boolean;
}

/** The known one, or a new one that its members are told of. */
function open(world: World, id: string, kind: 'im' | 'mpim', name: string, people: string[]): Channel {
  const known = world.channels.get(id);
  if (known) return known;
  const members = new Set(people);
  const channel: Channel = { id, name, kind, members, archived: false };
  world.channels.set(id, channel);
  world.live.tell({ what: 'channels' }, (user) => members.has(user));
  return channel;
}

/** The direct message of a person with the bot; opened by whoever speaks first. */
export const directMessage = (world: World, user: string): Channel =>
  open(world, `D${user.slice(1)}`, 'im', '', [user, world.app.botUserId]);

/** Two people among themselves: the app is not in it. */
export function betweenTwo(world: World, one: string, other: string): Channel {
  const pair = [one, other].sort();
  return open(world, `D${pair.map((user) => user.slice(1)).join('Y')}`, 'im', '', pair);
}

/** A few people and the bot. */
export const groupMessage = (world: World, users: string[]): Channel =>
  open(world, `G${[...users].sort().join('')}`, 'mpim', `mpdm-${users.join('--')}`, [
    ...users,
    world.app.botUserId,
  ]);

export const hasBot = (world: World, channel: Channel): boolean => channel.members.has(world.app.botUserId);

/** What a person may look into: his own conversations and, unless he is a guest, every public channel. */
export const isOpenTo = (world: World, channel: Channel, user: string): boolean =>
  channel.members.has(user) || (channel.kind === 'public' && !world.users.get(user)?.guest);

/** As a sidebar sorts them. */
export function drawKind(world: World, channel: Channel): 'channel' | 'private' | 'dm' | 'app' {
  if (channel.kind === 'im') return hasBot(world, channel) ? 'app' : 'dm';
  if (channel.kind === 'mpim') return 'dm';
  return channel.kind === 'public' ? 'channel' : 'private';
}

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
