import { type ScheduledTask, schedule } from 'node-cron';
import type { Instant } from '#domain/instant';

/** Wakes the house; what is due is the due-slot table's and the outbox's own knowledge. */
export interface Waker {
  /** Something was kept that must be said: do not wait for the next beat. */
  kick(): void;
  /** Runs everything that is due and answers when it is done. */
  runNow(): Promise<void>;
  stop(): Promise<void>;
}

export interface WakerNeeds {
  /** One round of work; rounds never overlap. */
  run(): Promise<void>;
  /** Milliseconds until something waits for its time, or null. */
  soonest(): Promise<Instant | null>;
  failed(error: unknown): void;
}

const BEAT = '*/15 * * * * *';
const BEAT_MS = 15_000;
/** A clock that stands still must not make us spin. */
const LEAST_MS = 250;

export function startWaker({ run, soonest, failed }: WakerNeeds): Waker {
  let wanted = false;
  let stopped = false;
  let round: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function rounds(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false;
      await run().catch(failed);
    }
    const wait = stopped ? null : await soonest().catch(() => null);
    clearTimeout(timer);
    if (wait !== null && wait < BEAT_MS) timer = setTimeout(kick, Math.max(wait, LEAST_MS));
  }

  function begin(): Promise<void> {
    wanted = true;
    round ??= rounds().finally(() => {
      round = null;
      // Asked for between the last look and now.
      if (wanted && !stopped) kick();
    });
    return round;
  }

  function kick(): void {
    void begin();
  }

  const beat: ScheduledTask = schedule(BEAT, kick);
  return {
    kick,
    runNow: begin,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await beat.destroy();
      await round;
    },
  };
}
