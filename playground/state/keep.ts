import type { World } from '../world.ts';
import { gather } from './gather.ts';
import type { Store } from './store.ts';

const quietMs = 500;
/** A big world is written down less often: at most a tenth of the time goes into it. */
const restPerWriting = 9;

/** Writes the world down a moment after it changed, one writing at a time; the answer writes a last time and ends it. */
export function keep(world: World, store: Store): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let wait = quietMs;
  const save = async () => {
    const begun = performance.now();
    await store.write(gather(world), [...world.files.values()]);
    wait = Math.max(quietMs, (performance.now() - begun) * restPerWriting);
  };
  const write = () => {
    timer = undefined;
    last = last
      .then(save)
      .catch((error: unknown) => console.error('The workspace could not keep its state:', error));
    return last;
  };
  const soon = () => {
    timer ??= setTimeout(() => void write(), wait).unref();
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
