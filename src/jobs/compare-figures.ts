import { dailySlots } from '#domain/daily';
import type { Job } from '#ports/job';

/** 账目核验：每天凌晨两点。After a stop only the newest counts. */
export const compareFigures = (run: Job['run']): Job => ({
  name: 'compare-figures',
  due: (after, until, { zone }) => dailySlots(after, until, '02:00', zone),
  catchUp: ({ newer }) => (newer > 0 ? { skip: 'newer-due' } : 'run'),
  anytime: true,
  run,
});
