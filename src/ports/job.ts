import type { Instant } from '#domain/instant';
import type { JobName, SkipReason } from '#domain/job';
import type { Organisation } from '#domain/organisation';
import type { DueSlot } from '#domain/reminder';
import type { Change } from './change.ts';

/** A slot whose time has come, and how many newer ones of its job have come too. */
interface Missed {
  slot: DueSlot;
  now: Instant;
  newer: number;
  organisation: Organisation;
}

/** When, and nothing else. `run` is given the moment it was due and never reads the clock. */
export interface Job {
  name: JobName;
  /** Slots with `after` < at ≤ `until`, in order. */
  due(after: Instant, until: Instant, organisation: Organisation): DueSlot[];
  /** 补: after a stop, whether a slot missed by this much is still done (`late`), waits for a moment, or is skipped, and why. */
  catchUp(missed: Missed): 'run' | 'late' | { wait: Instant } | { skip: SkipReason };
  /** What it does depends on the moment alone, so that it may be run at any. */
  anytime?: true;
  run(
    slot: DueSlot,
    late: boolean,
  ): Promise<Pick<Change, 'reports' | 'entries' | 'closings' | 'stationBulletins' | 'notices' | 'audit'>>;
}
