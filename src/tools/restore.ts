import { restoreCommand } from './upkeep/restore.ts';
import { leaveWith, upkeepSettings } from './upkeep/settings.ts';

/** `npm run restore -- BACKUP`: 恢复 of a backup in the database's place; the bot must be stopped. */

await leaveWith(() => {
  const { database, voice } = upkeepSettings();
  return restoreCommand(process.argv.slice(2), database, Date.now(), voice);
});
