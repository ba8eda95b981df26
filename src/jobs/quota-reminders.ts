import { reminderSlots } from '#domain/reminder';
import type { Job } from '#ports/job';

const DAY = 86_400_000;

/** 催报三次，九点：the 20th, the third-last and the last workday. One that is a day old is dropped. */
export const quotaReminders = (run: Job['run']): Job => ({
  name: 'quota-reminders',
  due: (after, until, { zone, calendar }) => reminderSlots(after, until, zone, calendar),
  catchUp: ({ slot, now }) => (now - slot.at > DAY ? { skip: 'older than a day' } : 'run'),
  run,
});
