import { useEffect, useState } from 'preact/hooks';
import { onLive } from './live.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Happening } from './seen.ts';

/** Something of the workspace, read once and again whenever what happens concerns it. */
export function useLoaded<T>(
  key: string,
  load: () => Promise<T | null>,
  concerns: (happening: Happening) => boolean,
): T | null {
  const [loaded, setLoaded] = useState<{ key: string; value: T } | null>(null);
  useEffect(() => {
    let left = false;
    const refresh = oneAtATime(async () => {
      const value = await load();
      if (!left && value !== null) setLoaded({ key, value });
    });
    void refresh();
    const stop = onLive((happening) => {
      if (happening.what === 'hello' || concerns(happening)) void refresh();
    });
    return () => {
      left = true;
      stop();
    };
  }, [key]);
  return loaded?.key === key ? loaded.value : null;
}
