import { closingSlots } from '#domain/closing';
import type { Job } from '#ports/job';

/** 每月结账：次月第五个工作日下班时。After a stop every missed month is closed, the oldest first: none may stay open behind another. */
export const closeMonth = (run: Job['run']): Job => ({
  name: 'close-month',
  due: (after, until, { zone, calendar }) => closingSlots(after, until, zone, calendar),
  catchUp: () => 'run',
  run,
});
