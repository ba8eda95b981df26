import type { Draft } from '#domain/draft';
import type { Instant } from '#domain/instant';
import { isOffice, type Person } from '#domain/person';
import type { Report } from '#domain/report';
import type { QueueCounts } from '#ports/books';
import { type QuotaOverview, quotaOverview } from './figures.ts';
import { myDrafts } from './keep-draft.ts';
import type { Needs } from './needs.ts';

const NEWEST = 5;

/** What concerns one person now, at a glance. */
export interface Desk {
  /** 我的草稿, the newest first. */
  drafts: Draft[];
  /** 待我审签, and since when the oldest was reported. */
  waiting: { count: number; oldest: Instant | null };
  /** The office's own. */
  queue: QueueCounts | null;
  quota: QuotaOverview;
  /** His newest pieces. */
  reports: Report[];
}

/** 首页. */
export const myDesk =
  (needs: Needs) =>
  async (person: Person): Promise<Desk> => {
    const { books } = needs;
    const [drafts, waiting, queue, quota, reports] = await Promise.all([
      myDrafts(needs)(person.id),
      books.waitingFor(person.id),
      isOffice(person) ? books.queue() : null,
      quotaOverview(needs)(),
      books.reportsBy(person.id, NEWEST),
    ]);
    const submitted = waiting.map(({ submittedAt }) => submittedAt);
    const oldest = submitted.length > 0 ? Math.min(...submitted) : null;
    return { drafts, waiting: { count: waiting.length, oldest }, queue, quota, reports };
  };
