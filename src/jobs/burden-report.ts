import { monthlySlots } from '#domain/monthly';
import type { Job } from '#ports/job';

/** 减负月报：每月第一个工作日九点半，告办公室和站领导。After a stop only the newest is said. */
export const burdenReport = (run: Job['run']): Job => ({
  name: 'burden-report',
  due: (after, until, station) => monthlySlots(['01', '09:30'], after, until, station),
  catchUp: ({ newer }) => (newer > 0 ? { skip: 'newer-due' } : 'run'),
  run,
});
