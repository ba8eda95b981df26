import { dailySlots } from '#domain/daily';
import { localDate } from '#domain/instant';
import type { Job } from '#ports/job';

/** 每天九点，节假日不停：未结束的急报提示续报。One that missed its day is dropped. */
export const urgentDaily = (run: Job['run']): Job => ({
  name: 'urgent-daily',
  due: (after, until, { zone }) => dailySlots(after, until, '09:00', zone),
  catchUp: ({ slot, now, organisation: { zone } }) =>
    localDate(now, zone) === localDate(slot.at, zone) ? 'run' : { skip: 'day-over' },
  run,
});
