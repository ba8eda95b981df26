import type { Instant, LocalDate } from './instant.ts';
import type { Month, Year } from './period.ts';
import type { PersonId } from './person.ts';
import type { Signature, SignTask } from './sign-off.ts';
import type { UnitId } from './unit.ts';

export type ReportId = string;

/** 一般信息 · 问题信息: who signs depends on it. */
export const reportTypes = ['general', 'problem'] as const;
export type ReportType = (typeof reportTypes)[number];

export const reportStatuses = [
  'pending-sign',
  'returned',
  'registered',
  'editing',
  'pending-resign',
  'ready',
  'dispatched',
  'closed',
  'kept',
  'rejected',
  'withdrawn',
] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** 文稿: one frozen version of the words. `number` counts from 1 (第 n 稿). */
export interface ReportText {
  number: number;
  title: string;
  body: string;
  eventDate: LocalDate;
  type: ReportType;
  /** Names the content: a signature is bound to it. */
  hash: string;
  by: PersonId;
  at: Instant;
}

/** A number of a gap-free series of one year: 来稿号, 登记号. */
export interface SeriesNumber {
  year: Year;
  number: number;
}

/** A writer and his weight in joint work. */
export interface Writer {
  person: PersonId;
  share: number;
}

/** 信息（来稿）: one matter, from its first submit on. */
export interface Report {
  id: ReportId;
  /** How often it was kept; a change made from an older one is refused. 0 is not kept yet. */
  revision: number;
  status: ReportStatus;
  unit: UnitId;
  writers: Writer[];
  text: ReportText;
  /** 来稿号: given at first submit, never changes. Null only until the first keep. */
  receipt: SeriesNumber | null;
  /** 登记号: given at the first approval. */
  registration: SeriesNumber | null;
  submittedAt: Instant;
  /** The month in which it counts as 来稿, by local date of the first submit. */
  creditMonth: Month;
  task: SignTask;
  signature: Signature | null;
  /** Who of the office has it open (核稿). */
  lock: { by: PersonId; at: Instant } | null;
}

/** Whether a report counts as 来稿 of its month: suspended while returned, gone when held back or withdrawn. */
export const countsAsReceived = (status: ReportStatus): boolean =>
  status !== 'returned' && status !== 'rejected' && status !== 'withdrawn';
