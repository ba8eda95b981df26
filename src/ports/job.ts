import type { Instant } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { DueSlot } from '#domain/reminder';
import type { Change } from './books.ts';

/** When, and nothing else. `run` is given the moment it was due and never reads the clock. */
export interface Job {
  name: string;
  /** Slots with `after` < at ≤ `until`, in order. */
  due(after: Instant, until: Instant, organisation: Organisation): DueSlot[];
  /** 补: after a stop, whether a slot missed by this much is still done (`late`), or skipped, and why. */
  catchUp(missed: { slot: DueSlot; now: Instant; newer: number }): 'run' | 'late' | { skip: string };
  run(slot: DueSlot, late: boolean): Promise<Pick<Change, 'notices' | 'audit'>>;
}
