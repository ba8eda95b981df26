import { existsSync } from 'node:fs';
import { readConfig } from '#config';
import { pathOf } from '#db/open';
import { filesIn, localFolder } from '#roof/local-files';
import type { BackupPlace } from './back-up.ts';
import type { Voice } from './voice.ts';

/** What an upkeep command goes by: the bot's own settings, `.env` included, as far as they can be read. */
export function upkeepSettings(): BackupPlace & { voice: Voice } {
  if (existsSync('.env') && 'loadEnvFile' in process) process.loadEnvFile('.env');
  const read = readConfig(process.env);
  const { DATABASE_URL, LOCALE } = process.env;
  const local = read.ok && read.config.mode === 'local' && !DATABASE_URL;
  return {
    database: local ? filesIn(localFolder).database : pathOf(DATABASE_URL || 'file:data/xinbao.db'),
    folder: (read.ok && read.config.backupFolder) || 'data/backups',
    kept: read.ok ? read.config.backupsKept : Number.POSITIVE_INFINITY,
    voice: {
      print: (line) => process.stdout.write(`${line}\n`),
      locale: LOCALE === 'en' ? 'en' : 'zh-CN',
    },
  };
}

/** Runs a command: its answer is the exit code, and a failure is one line. */
export async function leaveWith(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
