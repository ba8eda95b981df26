import type { Clock } from './clock.ts';

/** Calls a minute and method. Slack's tier 1 to 4, and what it calls "special". */
export type Tier = 1 | 20 | 50 | 100 | 600;

export interface Rates {
  /** Seconds to wait, or undefined when the call may go on. */
  call(method: string, tier: Tier): number | undefined;
  post(channel: string): number | undefined;
  /** Calls of this method in the last minute. */
  used(method: string): number;
}

const minute = 60_000;
const burst = 5;
const second = 1_000;

export function createRates(clock: Clock): Rates {
  const calls = new Map<string, number[]>();
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    call(method, tier) {
      const now = clock.now();
      const recent = (calls.get(method) ?? []).filter((at) => at > now - minute);
      calls.set(method, recent);
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= tier)
        return Math.ceil((oldest + minute - now) / second) || 1;
      recent.push(now);
      return undefined;
    },
    used: (method) => (calls.get(method) ?? []).filter((at) => at > clock.now() - minute).length,
    /** About one a second, with short bursts. */
    post(channel) {
      const now = clock.now();
      const bucket = buckets.get(channel) ?? { left: burst, at: now };
      const left = Math.min(burst, bucket.left + (now - bucket.at) / second);
      if (left < 1) {
        buckets.set(channel, { left, at: now });
        return Math.ceil(1 - left);
      }
      buckets.set(channel, { left: left - 1, at: now });
      return undefined;
    },
  };
}
