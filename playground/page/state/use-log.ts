import { useEffect, useState } from 'preact/hooks';
import { onLive } from './live.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Entry } from './seen.ts';
import { ask } from './wire.ts';

const kept = 300;

/** The last exchanges between the workspace and the app, newest first, as they happen. */
export function useLog(): Entry[] | null {
  const [entries, setEntries] = useState<Entry[] | null>(null);
  useEffect(() => {
    let left = false;
    let known: Entry[] = [];
    const refresh = oneAtATime(async () => {
      const read = await ask<{ entries: Entry[] }>('/log', { after: known[0]?.n ?? 0, limit: kept });
      if (left || !read) return;
      known = [...read.entries.reverse(), ...known].slice(0, kept);
      setEntries(known);
    });
    void refresh();
    const stop = onLive(({ what }) => {
      if (what === 'log' || what === 'hello') void refresh();
    });
    return () => {
      left = true;
      stop();
    };
  }, []);
  return entries;
}
