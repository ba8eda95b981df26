import { monthlySlots } from '#domain/monthly';
import type { Job } from '#ports/job';

/** 待发稿酬：每月十日（顺延）九点告办公室。After a stop only the newest is said. */
export const payoutReminder = (run: Job['run']): Job => ({
  name: 'payout-reminder',
  due: (after, until, station) => monthlySlots(['10', '09:00'], after, until, station),
  catchUp: ({ newer }) => (newer > 0 ? { skip: 'newer-due' } : 'run'),
  run,
});
