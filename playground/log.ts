/** One line of what went over the wire between the workspace, the app and the people. */
export interface LogEntry {
  n: number;
  at: string;
  kind: 'api' | 'envelope' | 'response_url';
  name: string;
  payload: unknown;
  answer: unknown;
  durationMs: number;
}

export interface Log {
  add(entry: Omit<LogEntry, 'n'>): void;
  after(n: number): LogEntry[];
}

const kept = 5_000;

/** Bounded: a year of demo must not fill the memory. */
export function createLog(): Log {
  const entries: LogEntry[] = [];
  let n = 0;
  return {
    add(entry) {
      n += 1;
      entries.push({ n, ...entry });
      // Cut in batches: shifting one by one is slow on a long array.
      if (entries.length > kept * 1.2) entries.splice(0, entries.length - kept);
    },
    after: (from) => entries.slice(-kept).filter((entry) => entry.n > from),
  };
}
