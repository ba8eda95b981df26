import type { Instant } from '#domain/instant';

/** The clock of the house: the machine's, or one that a local workspace moves. */
export interface Clock {
  now(): Instant;
}
