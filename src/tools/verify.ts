import { leaveWith, upkeepSettings } from './upkeep/settings.ts';
import { verifyCommand } from './upkeep/verify.ts';

/** `npm run verify -- [DATABASE FILE]`: 核对, whether the books balance; the bot may keep running. */

await leaveWith(() => {
  const { database, voice } = upkeepSettings();
  return verifyCommand(process.argv.slice(2), database, voice);
});
