import { isRedrawn, onlyRedraws } from '#domain/notice';
import type { Letter } from '#ports/letter';
import type { Delivery, Messenger } from '#ports/messenger';
import type { Outbox, OutboxRow } from '#ports/outbox';
import { afterSaying } from './after-saying.ts';
import type { LetterNeeds } from './needs.ts';
import { tellUndelivered } from './undelivered.ts';
import { writeLetter } from './write-letter.ts';

const TRIES = 3;
const BATCH = 50;

/** What the outbox worker works with. */
export interface DeliveryNeeds extends LetterNeeds {
  outbox: Outbox;
  messenger: Messenger;
  /** Told of a notice that was given up. */
  parked(row: OutboxRow, error: string): void;
  /** Whether the house is closing: what is under way is finished, nothing more is begun. */
  closing(): boolean;
}

/** Delivers every notice whose time has come, order kept per addressee; answers when none is left for now. */
export function deliverNotices(needs: DeliveryNeeds): () => Promise<void> {
  const { outbox, clock, closing } = needs;
  let stumbled = false;
  return async () => {
    // Rows whose outcome could not be written stand as under way and would hold up their addressee for good.
    if (stumbled) await outbox.recover();
    stumbled = false;
    while (!closing()) {
      const rows = await outbox.claim(clock.now(), BATCH);
      if (rows.length === 0) return;
      const ended = await Promise.allSettled(rows.map((row) => deliver(needs, row)));
      const failure = ended.find((end) => end.status === 'rejected');
      if (!failure) continue;
      stumbled = true;
      throw failure.reason;
    }
  };
}

async function deliver(needs: DeliveryNeeds, row: OutboxRow): Promise<void> {
  const { outbox, clock } = needs;
  // A letter that cannot be written or drawn is parked like one that Slack refuses; it must not hold up the others.
  const tried = await say(needs, row).catch(
    (error: unknown): Delivery => ({ ok: false, again: false, error: String(error) }),
  );
  if (tried === null || tried.ok) {
    if (tried) await afterSaying(needs, row);
    await outbox.sent(row, tried?.ref ?? null, clock.now());
    return clearedFrom(needs, row);
  }
  if (!tried.again && row.attempts + 1 >= TRIES) {
    needs.parked(row, tried.error);
    await tellUndelivered(needs, row);
    await outbox.park(row, tried.error);
    return clearedFrom(needs, row);
  }
  const pause = (tried.again && tried.afterMs) || backOff(row.attempts);
  return outbox.retry(row, clock.now() + pause, tried.error, row.unsure || (tried.again && tried.unsure));
}

/** A paper that was sent, or never will be, leaves the shelf; one that stays there by mishap is swept later. */
async function clearedFrom({ shelf }: DeliveryNeeds, { notice }: OutboxRow): Promise<void> {
  if (notice.kind === 'paper') await shelf.remove(notice.press).catch(() => undefined);
}

/** Says a notice as things stand now; null when there is nothing left to say. */
async function say(needs: DeliveryNeeds, row: OutboxRow): Promise<Delivery | null> {
  const { outbox, messenger } = needs;
  const letter = await writeLetter(needs, row);
  if (!letter) return null;
  const ref = await outbox.ref(row.key);
  if (!ref && onlyRedraws(row.notice)) return null;
  // A card that stands already is redrawn; anything else that has a place was said by an earlier try.
  if (ref && !isRedrawn(row.notice)) return { ok: true, ref };
  const redrawn = ref && (await messenger.redraw(ref, row.key, letter));
  if (redrawn && (redrawn.ok || redrawn.again || !redrawn.gone)) return redrawn;
  // Without its card nobody could sign or dispatch: one that was removed is posted anew, unless it only told of the past.
  if (redrawn && isPast(letter)) return null;
  return messenger.post(row.to, row.key, letter, row.unsure ? row.createdAt : null);
}

const isPast = (letter: Letter): boolean =>
  letter.kind === 'solicitation-stands' ||
  (letter.kind === 'sign-card' &&
    (letter.task !== letter.report.task.number || letter.report.task.decided !== null));

/** 1, 2, 4 … up to 60 seconds. */
const backOff = (attempts: number): number => Math.min(2 ** attempts, 60) * 1000;
