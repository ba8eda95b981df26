import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';
import type { Report } from './report.ts';

/** 核稿锁: who of the office has a report open, and since when. */
export type Lock = NonNullable<Report['lock']>;

/** How long a report stays with the clerk who opened it last. */
const LOCK_MS = 30 * 60_000;

/** Whether a colleague is at work on it: what would end his 核稿 waits, or names his lock to take it over. */
export const heldByAnother = ({ lock }: Pick<Report, 'lock'>, clerk: PersonId, at: Instant): boolean =>
  lock !== null && lock.by !== clerk && at - lock.at < LOCK_MS;

/** 接手 names the lock that was seen: of two who take over at one moment, the second sees a new one. */
export const isSameLock = (lock: Report['lock'], seen: Lock | undefined): boolean =>
  lock?.by === seen?.by && lock?.at === seen?.at;
