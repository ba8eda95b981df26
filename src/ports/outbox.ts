import type { Instant } from '#domain/instant';
import type { Addressed } from '#domain/notice';
import type { NativeRef } from './messenger.ts';

/** A notice on its way. */
export interface OutboxRow extends Addressed {
  id: number;
  /** Names the message (see `noticeKey`). */
  key: string;
  attempts: number;
  /** An earlier try may have reached the chat: look before posting. */
  unsure: boolean;
  createdAt: Instant;
}

/** What must be said, stored with the change and delivered afterwards; order is kept per addressee. */
export interface Outbox {
  /**
   * The oldest row of every addressee that has none under way and whose time has come, marked `sending` and committed
   * before it is answered.
   */
  claim(now: Instant, limit: number): Promise<OutboxRow[]>;
  /** At boot: rows that a dead process left in `sending` wait again, as unsure. */
  recover(): Promise<number>;
  /** After a restore: whatever still waits may have been said since the backup, and is looked up before it is sent. */
  doubt(): Promise<number>;
  /** Delivered; `ref` is where, or null when there was nothing left to say. */
  sent(row: OutboxRow, ref: NativeRef | null, now: Instant): Promise<void>;
  /** Not delivered: try again at `at`. */
  retry(row: OutboxRow, at: Instant, error: string, unsure: boolean): Promise<void>;
  /** Given up; kept for the office to see. */
  park(row: OutboxRow, error: string): Promise<void>;
  /** Where the message of a key stands in the chat, or null before it was posted. */
  ref(key: string): Promise<NativeRef | null>;
  /** How many wait and since when the oldest, and how many were given up. */
  backlog(): Promise<{ waiting: number; oldest: Instant | null; parked: number }>;
  /** The next moment at which a waiting row may be sent, or null when none waits. */
  nextAt(): Promise<Instant | null>;
}
