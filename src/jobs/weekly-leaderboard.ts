import { boardSlots } from '#domain/standing';
import type { Job } from '#ports/job';

const HOUR = 3_600_000;

/** 每周第一个工作日九点：积分榜。After a stop the last missed board is posted, marked 补发; older ones are skipped. */
export const weeklyLeaderboard = (run: Job['run']): Job => ({
  name: 'weekly-leaderboard',
  due: (after, until, { zone, calendar }) => boardSlots(after, until, zone, calendar),
  catchUp: ({ slot, now, newer }) => {
    if (newer > 0) return { skip: 'newer-due' };
    return now - slot.at > HOUR ? 'late' : 'run';
  },
  run,
});
