import { readConfig } from '#config';
import { doctorCommand } from './upkeep/doctor.ts';
import { leaveWith, upkeepSettings } from './upkeep/settings.ts';

/** `npm run doctor`: whether everything the bot needs is well, and what to do where it is not. */

await leaveWith(() => {
  const { voice, ...place } = upkeepSettings();
  return doctorCommand(readConfig(process.env), place, Date.now, voice);
});
