import { reminderTime } from '#domain/reminder';
import { digestSlots } from '#domain/sign-watch';
import type { Job } from '#ports/job';

/** 每个工作日八点半：待审签提醒。One that missed its day, or its hours, is dropped. */
export const signDigest = (run: Job['run']): Job => ({
  name: 'sign-digest',
  due: digestSlots,
  catchUp: ({ slot, now, organisation }) => {
    const from = reminderTime(slot.at, now, organisation.zone);
    if (from === undefined) return { skip: 'day-over' };
    return from > now ? { wait: from } : 'run';
  },
  run,
});
