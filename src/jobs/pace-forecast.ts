import { monthlySlots } from '#domain/monthly';
import type { Job } from '#ports/job';

/** 进度预计：每月第一个工作日九点告办公室。After a stop only the newest is said. */
export const paceForecast = (run: Job['run']): Job => ({
  name: 'pace-forecast',
  due: (after, until, station) => monthlySlots(['01', '09:00'], after, until, station),
  catchUp: ({ newer }) => (newer > 0 ? { skip: 'newer-due' } : 'run'),
  run,
});
