import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';

/** Why a due slot was passed over: its day is over, a newer one is due, or the job was paused. */
export type SkipReason = 'day-over' | 'newer-due' | 'paused';

/** 任务, in the order in which the house settles them. */
export const jobNames = [
  'day-begins',
  'close-month',
  'quota-reminders',
  'weekly-leaderboard',
  'urgent-daily',
  'sign-digest',
  'bulletin-draft',
  'payout-reminder',
  'pace-forecast',
  'burden-report',
  'compare-figures',
  'calendar-warning',
  'nightly-backup',
] as const;
export type JobName = (typeof jobNames)[number];

/** 暂停 or 恢复 of a job, by whom and when. */
export interface JobSwitch {
  job: JobName;
  paused: boolean;
  by: PersonId;
  at: Instant;
}
