import { dailySlots } from '#domain/daily';
import type { Job } from '#ports/job';

/** 每天零点：委托生效或期满，待审签的件随之转办。After a stop only today counts: tasks lie where they belong now. */
export const dayBegins = (run: Job['run']): Job => ({
  name: 'day-begins',
  due: (after, until, { zone }) => dailySlots(after, until, '00:00', zone),
  catchUp: ({ newer }) => (newer > 0 ? { skip: 'newer-due' } : 'run'),
  anytime: true,
  run,
});
