import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';
import type { Report } from './report.ts';

/** 核稿锁: who of the office has a report open, and since when. */
export type Lock = NonNullable<Report['lock']>;

/** How long a report stays with the clerk who opened it last. */
const lockMinutes = 30;

/** How one of the office stands to the lock of a report: a colleague's counts only while it is fresh. */
export type LockState = 'free' | 'own' | 'held' | 'lapsed';

export function lockState({ lock }: Pick<Report, 'lock'>, clerk: PersonId, at: Instant): LockState {
  if (!lock) return 'free';
  if (lock.by === clerk) return 'own';
  return at - lock.at < lockMinutes * 60_000 ? 'held' : 'lapsed';
}

/** Whether a colleague is at work on it: what would end his 核稿 waits, or names his lock to take it over. */
export const heldByAnother = (report: Pick<Report, 'lock'>, clerk: PersonId, at: Instant): boolean =>
  lockState(report, clerk, at) === 'held';

/** 接手 names the lock that was seen: of two who take over at one moment, the second sees a new one. */
export const isSameLock = (lock: Report['lock'], seen: Lock | undefined): boolean =>
  lock?.by === seen?.by && lock?.at === seen?.at;
