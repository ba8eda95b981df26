import type { Clock } from './clock.ts';

/** A participant whose work hangs on the clock: it says up to when it is done and when it wants to be woken. */
interface Follower {
  done: number | null;
  next: number | null;
  /** Present while its poll is held: it has nothing to do at this moment. */
  release?: () => void;
  dropping?: NodeJS.Timeout;
}

interface Move {
  now: number;
  stops: number[];
  error?: 'clock_moves_forward_only' | 'followers_missing';
}

export interface Followers {
  poll(id: string, done: number | null, next: number | null): Promise<number>;
  /** The connection of its last poll closed. */
  lost(id: string): void;
  move(to: number, wanted: number): Promise<Move>;
  waiting(): string[];
  close(): void;
}

const holdMs = 20_000;
const patienceMs = 60_000;
/** A busy follower whose connection closed may only have dropped an idle connection: it gets this long to poll again. */
const graceMs = 5_000;

export function createFollowers(clock: Clock): Followers {
  const followers = new Map<string, Follower>();
  const bells = new Set<() => void>();
  /** The last moment everyone must have dealt with. A running clock has none until it is moved. */
  let mark = clock.frozen ? clock.now() : Number.NEGATIVE_INFINITY;
  let last: Promise<unknown> = Promise.resolve();

  const ring = () => {
    for (const bell of bells) bell();
  };
  const drop = (id: string) => {
    clearTimeout(followers.get(id)?.dropping);
    followers.get(id)?.release?.();
    followers.delete(id);
    ring();
  };
  const isBehind = ({ done }: Follower) => done === null || done < mark;
  const isSettled = (follower: Follower) => follower.release !== undefined && !isBehind(follower);

  const settle = (wanted: number): Promise<boolean> =>
    new Promise((resolve) => {
      const look = () => {
        const all = [...followers.values()];
        // A newcomer makes up for one whose connection is gone; without a number to reach, it gets its grace.
        const counted = wanted > 0 ? all.filter(({ dropping }) => dropping === undefined) : all;
        if (counted.length >= wanted && counted.every(isSettled)) end(true);
      };
      const end = (settled: boolean) => {
        clearTimeout(timer);
        bells.delete(look);
        resolve(settled);
      };
      const timer = setTimeout(() => end(false), patienceMs);
      bells.add(look);
      look();
    });

  const nextStop = (to: number) => {
    const asked = [...followers.values()].flatMap(({ next }) =>
      next !== null && next > clock.now() ? [next] : [],
    );
    return Math.min(to, ...asked);
  };

  const run = async (to: number, wanted: number): Promise<Move> => {
    const stops: number[] = [];
    if (to < clock.now()) return { now: clock.now(), stops, error: 'clock_moves_forward_only' };
    for (;;) {
      if (!(await settle(wanted))) return { now: clock.now(), stops, error: 'followers_missing' };
      if (clock.now() >= to) return { now: clock.now(), stops };
      mark = nextStop(to);
      stops.push(mark);
      clock.set(mark);
      for (const follower of followers.values()) follower.release?.();
    }
  };

  return {
    poll(id, done, next) {
      const known = followers.get(id);
      clearTimeout(known?.dropping);
      known?.release?.();
      const follower: Follower = { done, next };
      followers.set(id, follower);
      if (isBehind(follower)) {
        ring();
        return Promise.resolve(clock.now());
      }
      return new Promise((resolve) => {
        // On a running clock the moment it asked for comes by itself.
        const wait =
          clock.frozen || next === null ? holdMs : Math.min(holdMs, Math.max(0, next - clock.now()));
        const timer = setTimeout(() => follower.release?.(), wait);
        follower.release = () => {
          clearTimeout(timer);
          delete follower.release;
          resolve(clock.now());
        };
        ring();
      });
    },
    lost(id) {
      const follower = followers.get(id);
      if (!follower) return;
      if (follower.release) drop(id);
      else {
        follower.dropping = setTimeout(() => drop(id), graceMs).unref();
        ring();
      }
    },
    move(to, wanted) {
      const turn = last.then(() => run(to, wanted));
      last = turn;
      return turn;
    },
    waiting: () => [...followers.keys()],
    close() {
      for (const id of [...followers.keys()]) drop(id);
    },
  };
}
