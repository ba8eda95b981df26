import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#domain/instant';
import { backupsOf } from '#roof/backups';
import { sayFindings, type Voice } from './voice.ts';
import { words } from './words.ts';

/** What a backup is made of, and where it lies unless one is told otherwise. */
export interface BackupPlace {
  database: string;
  folder: string;
  kept: number;
}

/** `backup [FOLDER]`, beside the bot or without it: answers 0 where there is a good one, 1 where there is none, 2 misused. */
export async function backUpCommand(
  args: string[],
  { database, folder: usual, kept }: BackupPlace,
  now: Instant,
  voice: Voice,
): Promise<0 | 1 | 2> {
  const { print, locale } = voice;
  const [folder = usual, ...more] = args;
  if (more.length > 0 || folder.startsWith('-')) {
    print(words.backupUsage[locale]);
    return 2;
  }
  if (!existsSync(database)) {
    print(words.noDatabase(database)[locale]);
    return 2;
  }
  const made = await backupsOf(database, folder, kept).make(now);
  if (made.ok) {
    print(words.backedUp(join(folder, made.backup.name))[locale]);
    return 0;
  }
  sayFindings(voice, made.found);
  const error = made.error instanceof Error ? ` (${made.error.message})` : '';
  print(words.notBackedUp(made.why, error)[locale]);
  return 1;
}
