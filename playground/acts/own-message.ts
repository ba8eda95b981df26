import { editMessage, findMessage, type Message, removeMessage } from '../messages.ts';
import type { World } from '../world.ts';
import { type Acted, type Impossible, impossible } from './acted.ts';
import { present } from './present.ts';

interface Own {
  user: string;
  channel: string;
  ts: string;
}

/** Nobody changes what another wrote. */
function find(world: World, { user, channel, ts }: Own): Message | Impossible {
  const place = present(world, user, channel);
  if ('error' in place) return place;
  const message = findMessage(world, place.id, ts);
  return message?.user === user ? message : impossible('message_not_found');
}

export function edit(world: World, act: Own & { text: string }): Acted | Impossible {
  const message = find(world, act);
  if ('error' in message) return message;
  editMessage(world, message, { text: act.text });
  return { outcome: 'acknowledged' };
}

export function remove(world: World, act: Own): Acted | Impossible {
  const message = find(world, act);
  if ('error' in message) return message;
  removeMessage(world, message);
  return { outcome: 'acknowledged' };
}
