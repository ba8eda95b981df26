import type { World } from '../world.ts';
import { gather } from './gather.ts';
import type { Store } from './store.ts';

const quietMs = 500;

/** Writes the world down a moment after it changed, one writing at a time; the answer writes a last time and ends it. */
export function keep(world: World, store: Store): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const write = () => {
    timer = undefined;
    last = last
      .then(() => store.write(gather(world), [...world.files.values()]))
      .catch((error: unknown) => console.error('The workspace could not keep its state:', error));
    return last;
  };
  const soon = () => {
    timer ??= setTimeout(() => void write(), quietMs).unref();
  };
  world.live.watch(({ what }) => {
    if (what !== 'log') soon();
  });
  soon();
  return () => {
    clearTimeout(timer);
    return write();
  };
}
