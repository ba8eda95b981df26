import type { ChainedEvent } from '#domain/audit';
import type { LaidClosing, LaidEntry, LaidPayout } from '#domain/ledger-balance';
import type { PersonId } from '#domain/person';
import type { LaidReport } from '#domain/reports-balance';
import type { Tally } from '#domain/tally';

/** The whole books of one station, laid open for 核对; read in one go, so that they are of one moment. */
export interface LaidBooks {
  /** The audit chain, first to last, a page at a time. */
  chain(): AsyncIterable<ChainedEvent[]>;
  reports(): Promise<LaidReport[]>;
  entries(): Promise<LaidEntry[]>;
  /** Everybody who was ever given money. */
  earners(): Promise<PersonId[]>;
  closings(): Promise<LaidClosing[]>;
  payouts(): Promise<LaidPayout[]>;
  /** The counters as they are kept, and counted anew. */
  tallies(): Promise<{ kept: Tally[]; counted: Tally[] }>;
  /** Keys of what is said once and lies in the outbox twice, and places in the chat that two keys claim. */
  saidTwice(): Promise<string[]>;
  /** Keys of what was sent and stands nowhere. */
  saidNowhere(): Promise<string[]>;
  /** 附件 of every version, by their hash, once each. */
  attachments(): Promise<string[]>;
}
