import { betweenTwo } from '../channels.ts';
import type { World } from '../world.ts';
import { type Impossible, impossible } from './acted.ts';
import { present } from './present.ts';

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
  return person.deleted ? impossible('user_disabled') : { channel: betweenTwo(world, user, other).id };
}
