import type { Near } from './near.ts';

/** One line of what went over the wire between the workspace, the app and the people. */
export interface LogEntry {
  n: number;
  at: string;
  kind: 'api' | 'envelope' | 'response_url' | 'fault';
  name: string;
  payload: unknown;
  answer: unknown;
  durationMs: number;
  /** The HTTP status of a call's answer. */
  status?: number | undefined;
  /** How long the app took to acknowledge an envelope. */
  ackMs?: number | undefined;
  near?: Near[] | undefined;
  error?: string | undefined;
}

export interface Log {
  add(entry: Omit<LogEntry, 'n'>): void;
  after(n: number, limit?: number): LogEntry[];
}

const kept = 5_000;

/** Bounded: a year of demo must not fill the memory. */
export function createLog(added: (entry: LogEntry) => void = () => undefined): Log {
  const entries: LogEntry[] = [];
  let n = 0;
  return {
    add(entry) {
      n += 1;
      const line = { n, ...entry };
      entries.push(line);
      // Cut in batches: shifting one by one is slow on a long array.
      if (entries.length > kept * 1.2) entries.splice(0, entries.length - kept);
      added(line);
    },
    after: (from, limit = kept) =>
      entries
        .slice(-kept)
        .filter((entry) => entry.n > from)
        .slice(-limit),
  };
}
