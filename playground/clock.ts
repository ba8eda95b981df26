export interface Clock {
  readonly frozen: boolean;
  now(): number;
  /** Only a move of the control API calls this, and only forwards. */
  set(at: number): void;
  /** Runs once the clock has reached `when`; the answer takes the alarm back. */
  at(when: number, run: () => void): () => void;
  close(): void;
}

export interface ClockOptions {
  start?: string | undefined;
  frozen?: boolean | undefined;
  /** Time stands still while the workspace is closed: it goes on from the moment it was left at. */
  paused?: boolean | undefined;
}

/** Longer waits overflow Node's timers. */
const longestTimer = 2 ** 31 - 1;

/** Real time plus an offset, or, when frozen, a moment that only a move changes. */
export function createClock(
  { start, frozen = false }: ClockOptions = {},
  moved: (at: number) => void = () => undefined,
): Clock {
  const begin = start === undefined ? Date.now() : Date.parse(start);
  let offset = begin - Date.now();
  let moment = begin;
  let timer: NodeJS.Timeout | undefined;
  const alarms = new Set<{ when: number; run: () => void }>();
  const now = () => (frozen ? moment : Date.now() + offset);

  const ring = () => {
    clearTimeout(timer);
    const due = [...alarms].filter((alarm) => alarm.when <= now()).sort((a, b) => a.when - b.when);
    for (const alarm of due) {
      alarms.delete(alarm);
      alarm.run();
    }
    if (frozen || alarms.size === 0) return;
    const wait = Math.min(...[...alarms].map((alarm) => alarm.when)) - now();
    timer = setTimeout(ring, Math.min(Math.max(wait, 1), longestTimer));
    timer.unref();
  };

  return {
    frozen,
    now,
    set(at) {
      // Every alarm on the way rings at its own moment.
      for (;;) {
        const next = Math.min(at, ...[...alarms].map((alarm) => alarm.when));
        offset += Math.max(next, now()) - now();
        moment = Math.max(next, moment);
        ring();
        if (next >= at) break;
      }
      moved(now());
    },
    at(when, run) {
      const alarm = { when, run };
      alarms.add(alarm);
      ring();
      return () => alarms.delete(alarm);
    },
    close() {
      clearTimeout(timer);
      alarms.clear();
    },
  };
}
