import { betweenTwo } from '../channels.ts';
import type { World } from '../world.ts';
import { type Impossible, impossible } from './acted.ts';
import { present } from './present.ts';

/** A guest knows only those he shares a channel with. */
const shareChannel = (world: World, one: string, other: string): boolean =>
  [...world.channels.values()].some(({ members }) => members.has(one) && members.has(other));

/** The direct message with another person, or with the app. */
export function openDirect(
  world: World,
  user: string,
  other: string | undefined,
): { channel: string } | Impossible {
  const own = present(world, user, undefined);
  if ('error' in own) return own;
  if (other === undefined || other === world.app.botUserId) return { channel: own.id };
  const person = world.users.get(other);
  if (!person || other === user) return impossible('user_not_found');
  if (person.deleted) return impossible('user_disabled');
  const isApart = (world.users.get(user)?.guest || person.guest) && !shareChannel(world, user, other);
  return isApart ? impossible('user_not_visible') : { channel: betweenTwo(world, user, other).id };
}
