import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Instant } from '#domain/instant';
import { databaseIn } from '#operations/backups';
import { restoreFile } from '#roof/restore-file';
import { sayFindings, type Voice } from './voice.ts';
import { words } from './words.ts';

function read(args: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { replace: { type: 'boolean' }, unsound: { type: 'boolean' } },
    });
    const [backup, ...more] = positionals;
    return backup && more.length === 0 ? { backup: backup.replace(/\/+$/, ''), ...values } : null;
  } catch {
    return null;
  }
}

/** `restore BACKUP [--replace] [--unsound]`: answers 0 restored, 1 not, 2 misused. */
export async function restoreCommand(
  args: string[],
  target: string,
  now: Instant,
  voice: Voice,
): Promise<0 | 1 | 2> {
  const { print, locale } = voice;
  const asked = read(args);
  const complaint = !asked
    ? words.restoreUsage
    : !existsSync(databaseIn(asked.backup))
      ? words.noBackup(asked.backup)
      : existsSync(target) && !asked.replace
        ? words.wouldReplace(target)
        : null;
  if (!asked || complaint) {
    print((complaint ?? words.restoreUsage)[locale]);
    return 2;
  }
  const done = await restoreFile(asked.backup, target, now, asked.unsound);
  sayFindings(voice, done.found);
  if (!done.ok) {
    print(words.notRestored[locale]);
    return 1;
  }
  if (done.aside) print(words.setAside(done.aside)[locale]);
  print(words.restored(target, done.waiting)[locale]);
  return 0;
}
