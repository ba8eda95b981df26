import { existsSync } from 'node:fs';
import { pathOf } from '#db/open';
import { verifyCommand } from './upkeep/verify.ts';
import { operatorLocale } from './upkeep/words.ts';

/** `npm run verify -- [DATABASE FILE]`: 核对, whether the books balance; the bot may keep running. */

if (existsSync('.env') && 'loadEnvFile' in process) process.loadEnvFile('.env');
try {
  process.exitCode = await verifyCommand(
    process.argv.slice(2),
    pathOf(process.env.DATABASE_URL || 'file:data/xinbao.db'),
    { print: (line) => process.stdout.write(`${line}\n`), locale: operatorLocale() },
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
