import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BulletinRead, Unreadable } from '#domain/bulletin';
import type { Bulletins } from '#ports/bulletins';
import { limits } from './limits.ts';

/** Files are read one at a time, each in a process of its own: a long one holds up nobody, and a bad one ends alone. */
export function openBulletins(): Bulletins {
  let last: Promise<unknown> = Promise.resolve();
  const stopping = new AbortController();
  return {
    read: (bytes) => {
      const read = last.then(() => readAside(bytes, stopping.signal));
      last = read;
      return read;
    },
    stop: () => stopping.abort(),
  };
}

const ASIDE = fileURLToPath(new URL('./read-aside.ts', import.meta.url));
/** Where `tsx` is found. */
const HOUSE = fileURLToPath(new URL('../../..', import.meta.url));
const no = (refusal: Unreadable): BulletinRead => ({ ok: false, refusal });

/** Whoever reads a stranger's file is told nothing of our environment, and ends with his answer or when his time is up. */
function readAside(bytes: Uint8Array, signal: AbortSignal): Promise<BulletinRead> {
  if (bytes.length > limits.file) return Promise.resolve(no('too-large'));
  return new Promise((resolve) => {
    const reader = fork(ASIDE, {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${limits.megabytes}`],
      serialization: 'advanced',
      cwd: HOUSE,
      env: {},
      stdio: 'ignore',
      timeout: limits.seconds * 1000,
      killSignal: 'SIGKILL',
      signal,
    });
    reader.once('message', (read: BulletinRead) => {
      resolve(read);
      reader.kill('SIGKILL');
    });
    reader.once('error', () => resolve(no('broken')));
    // It ran out of time or of memory; after an answer this changes nothing.
    reader.once('exit', () => resolve(no('too-many-cells')));
    reader.send(bytes, () => undefined);
  });
}
