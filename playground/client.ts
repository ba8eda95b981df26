import { ask } from './ask.ts';
import type { FaultRule, Struck } from './faults.ts';
import type { Fields } from './fields.ts';
import type { LogEntry } from './log.ts';
import { type Person, person } from './person.ts';

interface ClockState {
  now: string;
  frozen: boolean;
  followers: string[];
}

type Farewell = 'warning' | 'refresh_requested' | 'link_disabled';

interface FaultState {
  armed: FaultRule[];
  struck: Struck[];
}

export interface Client {
  as(user: string): Person;
  clock: {
    now(): Promise<string>;
    state(): Promise<ClockState>;
    move(to: string, options?: { followers?: number }): Promise<{ now: string; stops: string[] }>;
  };
  log(after?: number, limit?: number): Promise<LogEntry[]>;
  /** Where signed HTTP goes from now on; the app must answer a challenge. */
  pointApp(requestUrl: string): Promise<void>;
  disconnect(reason: Farewell, closeAfterMs?: number, most?: number): Promise<void>;
  faults: {
    arm(...rules: FaultRule[]): Promise<FaultState>;
    state(): Promise<FaultState>;
    disarm(): Promise<FaultState>;
  };
  sockets(): Promise<number>;
}

/** Plays the people of a workspace, over its control API. */
export function connect(url: string): Client {
  const { get, post, remove } = ask(url);
  const state = () => get<ClockState>('/clock', {});
  return {
    as: (user) => person(url, user),
    clock: {
      state,
      now: async () => (await state()).now,
      move: (to, options = {}) => post('/clock', { to, ...options }),
    },
    log: async (after = 0, limit) =>
      (await get<{ entries: LogEntry[] }>('/log', { after: String(after), limit: limit?.toString() }))
        .entries,
    pointApp: async (requestUrl) => {
      await post<Fields>('/app', { request_url: requestUrl });
    },
    faults: {
      arm: (...rules) => post('/faults', { rules }),
      state: () => get('/faults', {}),
      disarm: () => remove('/faults'),
    },
    disconnect: async (reason, closeAfterMs, most) => {
      await post<Fields>('/disconnect', { reason, close_after_ms: closeAfterMs, most });
    },
    sockets: async () => (await get<{ sockets: number }>('/sockets', {})).sockets,
  };
}
