import type { Clock } from '#ports/clock';
import type { Shelf } from '#ports/shelf';

/** Longer than a chat is ever out of reach: what waits still to be sent must not go. */
const KEPT_MS = 3 * 86_400_000;

/** 清理待取文件: what a sudden stop left behind; at the start and at the beginning of each day. */
export const sweepShelf =
  ({ shelf, clock }: { shelf: Shelf; clock: Clock }) =>
  (): Promise<void> =>
    shelf.sweep(clock.now() - KEPT_MS);
