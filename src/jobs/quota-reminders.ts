import { reminderSlots, reminderTime } from '#domain/reminder';
import type { Job } from '#ports/job';

/** 催报三次，九点：the 20th, the third-last and the last workday. One that missed its day, or its hours, is dropped. */
export const quotaReminders = (run: Job['run']): Job => ({
  name: 'quota-reminders',
  due: (after, until, { zone, calendar }) => reminderSlots(after, until, zone, calendar),
  catchUp: ({ slot, now, organisation }) => {
    const from = reminderTime(slot.at, now, organisation.zone);
    if (from === undefined) return { skip: 'day-over' };
    return from > now ? { wait: from } : 'run';
  },
  run,
});
