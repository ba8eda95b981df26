import type { Clock } from '#ports/clock';

/** Slack takes about one post a second and channel, with short bursts. */
const PER_SECOND = 1;
const BURST = 3;

/** Answers how many milliseconds a channel must wait before the next post; 0 takes the turn. */
export function bucket(clock: Clock): (channel: string) => number {
  const turns = new Map<string, { left: number; at: number }>();
  return (channel) => {
    const now = clock.now();
    const before = turns.get(channel) ?? { left: BURST, at: now };
    const left = Math.min(BURST, before.left + ((now - before.at) / 1000) * PER_SECOND);
    if (left < 1) return Math.ceil(((1 - left) / PER_SECOND) * 1000);
    turns.set(channel, { left: left - 1, at: now });
    return 0;
  };
}
