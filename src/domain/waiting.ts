import type { Instant } from './instant.ts';
import type { Report, ReportId } from './report.ts';

/** Where a piece stands among those that wait: by when its task was opened. */
export interface WaitingPlace {
  at: Instant;
  id: ReportId;
}

export const waitingPlace = ({ id, task }: Report): WaitingPlace => ({ at: task.openedAt, id });

/** 下一篇: the first of the waiting pieces (the longest waiting first) behind a place, or the very first. */
export const nextBehind = (waiting: Report[], place: WaitingPlace | null): Report | undefined =>
  waiting.find(({ id, task }) => {
    if (!place || task.openedAt > place.at) return true;
    return task.openedAt === place.at && id > place.id;
  });
