import type { BotProcess } from './bot-process.ts';

/** Kills the bot at random moments of the year: the same seed chooses the same acts, the instant within is chance. */
export function killer(bot: BotProcess, kills: number, seed: number) {
  const random = randomFrom(seed);
  let left = kills;
  let struck = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    /** Asked before every act: strikes within it, as often as is still due. */
    mayStrike: (done: number, of: number) => {
      if (left === 0 || random() > left / Math.max(of - done, 1)) return;
      left -= 1;
      timer = setTimeout(() => {
        struck += 1;
        bot.kill();
      }, random() * 60);
    },
    strikes: () => struck,
    stop: () => clearTimeout(timer),
  };
}

/** mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
