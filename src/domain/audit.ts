import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';

/** What happened, by ids and hashes only; the store chains each event to the one before it. */
export interface AuditEvent {
  at: Instant;
  /** Null where the house acted on its own (a job). */
  actor: PersonId | null;
  action: string;
  subject: string;
  detail: Record<string, string | number | null>;
}

/** 恢复: the event by which books that were set back to a backup know it. */
export const restored = { action: 'restore', subject: 'books' } as const;

export interface ChainedEvent extends AuditEvent {
  seq: number;
  previous: string;
  hash: string;
}

/** The bytes that an event's hash covers, its predecessor's hash among them. */
export const auditBytes = (event: AuditEvent, seq: number, previous: string): string =>
  JSON.stringify([seq, previous, event.at, event.actor, event.action, event.subject, event.detail]);

/** The first event whose hash or link is wrong, or none. A part of a chain is told the event it comes `after`. */
export function firstBroken(
  events: readonly ChainedEvent[],
  hash: (bytes: string) => string,
  after: Pick<ChainedEvent, 'seq' | 'hash'> = { seq: 0, hash: '' },
): ChainedEvent | undefined {
  let previous = after.hash;
  return events.find((event, index) => {
    const broken =
      event.previous !== previous ||
      event.seq !== after.seq + index + 1 ||
      event.hash !== hash(auditBytes(event, event.seq, previous));
    previous = event.hash;
    return broken;
  });
}
