import { isOpenTo } from '../channels.ts';
import { type Fields, list } from '../fields.ts';
import type { World } from '../world.ts';

const isPerson = (world: World, id: unknown): boolean => typeof id === 'string' && world.users.has(id);

function isConversation(world: World, user: string, id: unknown, publicOnly: boolean): boolean {
  const channel = typeof id === 'string' ? world.channels.get(id) : undefined;
  return (
    channel !== undefined && isOpenTo(world, channel, user) && (!publicOnly || channel.kind === 'public')
  );
}

/** Lists of people and channels hold those there are, and that this person may see; files are his own. */
export function isThere(world: World, user: string, element: Fields, value: unknown): boolean {
  const type = typeof element.type === 'string' ? element.type.replace(/^multi_/, '') : '';
  const picked = Array.isArray(value) ? list(value) : [value];
  const named = picked.filter((id) => id !== null && id !== undefined && id !== '');
  if (type === 'users_select') return named.every((id) => isPerson(world, id));
  if (type === 'channels_select') return named.every((id) => isConversation(world, user, id, true));
  if (type === 'conversations_select') return named.every((id) => isConversation(world, user, id, false));
  if (type === 'file_input')
    return named.every((id) => typeof id === 'string' && world.files.get(id)?.user === user);
  return true;
}
