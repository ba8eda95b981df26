import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/instant';
import type { Clock } from '#ports/clock';

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that a local workspace moves. */
export interface FollowedClock {
  clock: Clock;
  /** Begins to take part: after each move `reached` runs, then the next wish is told. */
  follow(reached: () => Promise<void>, next: () => Promise<Instant | null>): void;
  stop(): void;
}

const AWAY_MS = 200;

/** Follows the clock at `url`: frozen it shows what it was told last, running it goes on from there. */
export async function followClock(url: string): Promise<FollowedClock> {
  const first = await told(await fetch(url));
  let shown = first.now;
  let offset = first.now - Date.now();
  const frozen = first.frozen;
  const id = randomUUID();
  const ended = new AbortController();

  function set(now: Instant): void {
    shown = Math.max(shown, now);
    offset = now - Date.now();
  }

  async function ask(done: Instant | null, next: Instant | null): Promise<Instant> {
    const response = await fetch(`${url}/follow`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, done: stamp(done), next: stamp(next) }),
      signal: ended.signal,
    });
    return (await told(response)).now;
  }

  async function go(reached: () => Promise<void>, next: () => Promise<Instant | null>): Promise<void> {
    let done: Instant | null = null;
    while (!ended.signal.aborted) {
      try {
        const now: Instant = await ask(done, await next());
        set(now);
        await reached();
        done = now;
      } catch {
        // The workspace is away, or we are stopping: try again until told to stop.
        if (!ended.signal.aborted) await new Promise((resolve) => setTimeout(resolve, AWAY_MS));
      }
    }
  }

  return {
    clock: { now: () => (frozen ? shown : Date.now() + offset) },
    follow: (reached, next) => void go(reached, next),
    stop: () => ended.abort(),
  };
}

const stamp = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());

async function told(response: Response): Promise<{ now: Instant; frozen: boolean }> {
  const said: unknown = await response.json();
  if (typeof said !== 'object' || said === null || !('now' in said) || typeof said.now !== 'string') {
    throw new Error(`The clock answered ${response.status} without a time.`);
  }
  return { now: Date.parse(said.now), frozen: 'frozen' in said && said.frozen === true };
}
