import type { zhUpkeep } from './zh-upkeep.ts';

/** How the house itself is, for the administrators. */
export const enUpkeep: typeof zhUpkeep = {
  backupFailed: (day, why) =>
    `The backup of ${day} did not succeed: ${why}. The bot keeps working; run npm run doctor on the server and look.`,
  failures: {
    'no-space': 'the disk is full',
    'not-written': 'the backup folder cannot be written',
    unsound: 'the copy did not pass verification',
  },
};
