import { useEffect, useState } from 'preact/hooks';
import { onLive } from './live.ts';
import { useLoaded } from './use-loaded.ts';
import { ask, tell } from './wire.ts';

interface ClockFace {
  now: string;
  frozen: boolean;
}

const tickMs = 5_000;

/** The workspace's clock, which may stand still, run, or jump. */
export function useNow(): number | null {
  const face = useLoaded(
    'clock',
    async () => {
      const read = await ask<ClockFace>('/clock');
      return read && { ...read, read: Date.now() };
    },
    () => false,
  );
  const [told, setTold] = useState<{ now: string; read: number } | null>(null);
  const [, setTick] = useState(0);
  useEffect(() => {
    const stop = onLive((happening) => {
      if (happening.what === 'clock') setTold({ now: happening.now, read: Date.now() });
    });
    const tick = setInterval(() => setTick((count) => count + 1), tickMs);
    return () => {
      stop();
      clearInterval(tick);
    };
  }, []);
  if (!face) return null;
  const last = told && told.read > face.read ? told : face;
  return Date.parse(last.now) + (face.frozen ? 0 : Date.now() - last.read);
}

interface Moved {
  now: string;
  /** The moments at which something was due on the way. */
  stops: string[];
}

export const moveClock = (to: string): Promise<Moved | { error: string }> => tell<Moved>('/clock', { to });
