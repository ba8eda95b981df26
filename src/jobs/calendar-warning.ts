import { monthlySlots } from '#domain/monthly';
import type { Job } from '#ports/job';

/** 节假日安排：每月第一个工作日九点查看，缺则告管理员一次。 */
export const calendarWarning = (run: Job['run']): Job => ({
  name: 'calendar-warning',
  due: (after, until, station) => monthlySlots(['01', '09:00'], after, until, station),
  catchUp: ({ newer }) => (newer > 0 ? { skip: 'newer-due' } : 'run'),
  anytime: true,
  run,
});
