import { cardsOf, withOffice } from '#domain/announce';
import { isOffice, type Person } from '#domain/person';
import type { QueueFilter } from '#domain/queue';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { QueueCounts } from '#ports/books';
import type { Needs } from './needs.ts';

const FOUND = 20;

/** Reports the office may record adoptions of, by title or either number; nobody else finds any. */
export const findReports =
  ({ books }: Needs) =>
  async (words: string, reader: Person): Promise<Report[]> =>
    isOffice(reader) ? books.search(words, withOffice, FOUND) : [];

/** 待核稿 · 待上报 · 标准待定. */
export const officeQueue =
  ({ books }: Needs) =>
  (): Promise<QueueCounts> =>
    books.queue();

/** Reports on one page of 待办. */
const PAGE = 20;

export interface QueuePage {
  counts: QueueCounts;
  reports: Report[];
  /** Whether another page follows. */
  more: boolean;
}

/** 待办, a page at a time, for the office alone. */
export const queuePage =
  ({ books }: Needs) =>
  async (filter: QueueFilter, page: number, reader: Person): Promise<Ruling<QueuePage>> => {
    if (!isOffice(reader)) return refuse('not-yours');
    const [counts, reports] = await Promise.all([books.queue(), books.queued(filter, page * PAGE, PAGE + 1)]);
    return allow({ counts, reports: reports.slice(0, PAGE), more: reports.length > PAGE });
  };

/** A stale card was pressed: all cards of the report are drawn anew. */
export const redrawCards =
  ({ books, clock }: Needs) =>
  async (id: ReportId): Promise<void> => {
    const report = await books.report(id);
    if (report) await books.keep({ notices: cardsOf(report), at: clock.now(), audit: [] });
  };
