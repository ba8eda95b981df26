import { and, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ReportStatus } from '#domain/report';

/** 待审签 and 待重新审签. Said in one place, as an index serves only a question in its own words. */
export const toSign = (status: SQLWrapper): SQL => sql`${status} in ('pending-sign', 'pending-resign')`;
/** 待核稿 and 待上报. */
export const atOffice = (status: SQLWrapper): SQL => sql`${status} in ('registered', 'editing', 'ready')`;

const indexed = [
  { within: ['pending-sign', 'pending-resign'], words: toSign },
  { within: ['registered', 'editing', 'ready'], words: atOffice },
] satisfies { within: ReportStatus[]; words: typeof toSign }[];

const indexOf = (statuses: readonly ReportStatus[]) =>
  indexed.find(({ within }) => statuses.every((one) => within.some((held) => held === one)));

/** Whether reports of these statuses are few however long the history. */
export const areFew = (statuses: readonly ReportStatus[]): boolean => indexOf(statuses) !== undefined;

/** One of these statuses, said in an index's own words as well where it holds them all: a bound value tells it nothing. */
export const inStatuses = (status: SQLiteColumn, statuses: readonly ReportStatus[]): SQL | undefined =>
  and(indexOf(statuses)?.words(status), inArray(status, [...statuses]));
/** 待确认采用. */
export const toConfirm = (status: SQLWrapper): SQL => sql`${status} = 'noted'`;
