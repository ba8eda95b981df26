import { isOnSockets } from '../manifest.ts';
import { wind } from '../scheduled.ts';
import type { World } from '../world.ts';
import type { Kept } from './kept.ts';

/** Puts back what was kept; who and what the seed names stays as the seed has it. */
export function restore(world: World, kept: Kept, bytesOf: (file: string) => Buffer | undefined): void {
  world.lastTs = kept.lastTs;
  if (!isOnSockets(world.app.manifest)) world.app.requestUrl ??= kept.requestUrl;
  for (const direct of kept.directs) {
    if (world.channels.has(direct.id)) continue;
    world.channels.set(direct.id, { ...direct, members: new Set(direct.members), archived: false });
  }
  for (const message of kept.messages) {
    const inChannel = world.messages.get(message.channel);
    if (inChannel) inChannel.push(message);
    else world.messages.set(message.channel, [message]);
  }
  for (const home of kept.homes) {
    world.homes.set(home.user, home);
    world.views.set(home.id, home);
  }
  for (const file of kept.files) world.files.set(file.id, { ...file, bytes: bytesOf(file.id) });
  for (const late of kept.scheduled) {
    world.scheduled.set(late.id, late);
    wind(world, late);
  }
  for (const [key, ts] of Object.entries(kept.reads)) world.reads.set(key, ts);
}
