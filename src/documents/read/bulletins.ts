import type { BulletinRead, Unreadable } from '#domain/bulletin';
import type { Bulletins } from '#ports/bulletins';
import { openAside, Unanswered } from '../aside.ts';
import { limits } from './limits.ts';

const PROGRAM = new URL('./read-aside.ts', import.meta.url);
const no = (refusal: Unreadable): BulletinRead => ({ ok: false, refusal });

/** A stranger's files are read one at a time, each in a process that ends with its answer. */
export function openBulletins(): Bulletins {
  const reader = openAside<Uint8Array, BulletinRead>(PROGRAM, { ...limits, restMs: 0 });
  return {
    read: (bytes) =>
      bytes.length > limits.file
        ? Promise.resolve(no('too-large'))
        : reader
            .ask(bytes)
            .catch((error: unknown) => no(error instanceof Unanswered ? 'too-many-cells' : 'broken')),
    stop: reader.stop,
  };
}
