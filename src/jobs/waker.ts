import { type ScheduledTask, schedule } from 'node-cron';

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
  soonest(): Promise<number | null>;
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
  let beat: ScheduledTask | undefined;

  /** One round, and when the next is due; what failed waits for the beat, as trying at once would fail at once. */
  async function work(): Promise<number | null> {
    wanted = false;
    try {
      await run();
      return stopped ? null : await soonest();
    } catch (error) {
      failed(error);
      return null;
    }
  }

  async function rounds(): Promise<void> {
    let wait: number | null = null;
    do wait = await work();
    while (wanted && !stopped);
    // No await from the last look at `wanted` to here: whoever asks later begins a round of his own.
    round = null;
    if (stopped) return;
    // Not before the first round: who waits at the door of a house that opens waits less.
    beat ??= schedule(BEAT, kick);
    clearTimeout(timer);
    if (wait !== null && wait < BEAT_MS) timer = setTimeout(kick, Math.max(wait, LEAST_MS));
  }

  function begin(): Promise<void> {
    if (stopped) return Promise.resolve();
    wanted = true;
    round ??= rounds();
    return round;
  }

  function kick(): void {
    void begin();
  }

  return {
    kick,
    runNow: begin,
    stop: async () => {
      stopped = true;
      await round;
      await beat?.destroy();
      clearTimeout(timer);
    },
  };
}
