import type { Fields } from '../fields.ts';
import { drawFile, type StoredFile } from '../files.ts';
import { newId } from '../ids.ts';
import type { World } from '../world.ts';
import type { Impossible } from './acted.ts';
import { present } from './present.ts';

export interface Attached {
  user: string;
  name: string;
  base64: string;
}

/** A file of this person's that stands in no conversation yet. */
export function storeFile(world: World, { user, name, base64 }: Attached, channels: string[]): StoredFile {
  const bytes = Buffer.from(base64, 'base64');
  const file: StoredFile = {
    id: newId('F'),
    name,
    title: name,
    user,
    size: bytes.length,
    bytes,
    channels,
    complete: true,
    at: world.clock.now(),
  };
  world.files.set(file.id, file);
  world.live.tell({ what: 'unseen' }, () => false);
  return file;
}

/** What a file input is filled with: its id is the value. */
export function attach(world: World, act: Attached): { id: string; file: Fields } | Impossible {
  const place = present(world, act.user, undefined);
  if ('error' in place) return place;
  const file = storeFile(world, act, []);
  return { id: file.id, file: drawFile(world, file) };
}
