import { backUpCommand } from './upkeep/back-up.ts';
import { leaveWith, upkeepSettings } from './upkeep/settings.ts';

/** `npm run backup -- [FOLDER]`: 备份 of database and 附件, opened and verified; the bot may keep running. */

await leaveWith(() => {
  const { voice, ...place } = upkeepSettings();
  return backUpCommand(process.argv.slice(2), place, Date.now(), voice);
});
