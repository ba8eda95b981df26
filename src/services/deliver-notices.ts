import { isRedrawn } from '#domain/notice';
import type { Messenger } from '#ports/messenger';
import type { Outbox, OutboxRow } from '#ports/outbox';
import type { Needs } from './needs.ts';
import { writeLetter } from './write-letter.ts';

const TRIES = 3;
const BATCH = 50;

/** What the outbox worker works with. */
export interface DeliveryNeeds extends Needs {
  outbox: Outbox;
  messenger: Messenger;
  /** Told of a notice that was given up. */
  parked(row: OutboxRow, error: string): void;
}

/** Delivers every notice whose time has come, order kept per addressee; answers when none is left for now. */
export const deliverNotices = (needs: DeliveryNeeds) => async (): Promise<void> => {
  for (;;) {
    const rows = await needs.outbox.claim(needs.clock.now(), BATCH);
    if (rows.length === 0) return;
    await Promise.all(rows.map((row) => deliver(needs, row)));
  }
};

async function deliver(needs: DeliveryNeeds, row: OutboxRow): Promise<void> {
  const { outbox, messenger, clock } = needs;
  const letter = await writeLetter(needs, row.notice);
  if (!letter) return outbox.sent(row, null, clock.now());
  const ref = await outbox.ref(row.key);
  // A card that stands already is redrawn; anything else that has a place was said by an earlier try.
  if (ref && !isRedrawn(row.notice)) return outbox.sent(row, ref, clock.now());
  const tried = ref
    ? await messenger.redraw(ref, row.key, letter)
    : await messenger.post(row.to, row.key, letter, row.unsure);
  if (tried.ok) return outbox.sent(row, tried.ref, clock.now());
  if (!tried.again && row.attempts + 1 >= TRIES) {
    needs.parked(row, tried.error);
    return outbox.park(row, tried.error);
  }
  const pause = (tried.again && tried.afterMs) || backOff(row.attempts);
  return outbox.retry(row, clock.now() + pause, tried.error, row.unsure || (tried.again && tried.unsure));
}

/** 1, 2, 4 … up to 60 seconds. */
const backOff = (attempts: number): number => Math.min(2 ** attempts, 60) * 1000;
