import { dailySlots } from '#domain/daily';
import type { Job } from '#ports/job';

/** 每天三点：备份。A slot only says that one is due: it is made beside all other work. Of several missed ones the newest is made. */
export const nightlyBackup: Job = {
  name: 'nightly-backup',
  due: (after, until, { zone }) => dailySlots(after, until, '03:00', zone),
  catchUp: ({ newer }) => (newer > 0 ? { skip: 'newer-due' } : 'run'),
  anytime: true,
  run: () => Promise.resolve({ audit: [] }),
};
