import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { damageIn } from '#db/open';
import { backupNamed, newestGood } from '#domain/backup';
import { Complaint } from './complaint.ts';

/** A damaged database is not worked on: what is still whole in it may be lost by writing. Names the backup to go back to. */
export async function requireSound(path: string, backups: string | undefined): Promise<void> {
  const [damage] = damageIn(path);
  if (damage === undefined) return;
  const names = backups ? await readdir(backups).catch(() => []) : [];
  const newest = newestGood(names.flatMap((name) => backupNamed(name) ?? []));
  const way =
    backups && newest
      ? `The newest good backup is ${newest.name}: npm run restore -- ${join(backups, newest.name)} --replace`
      : 'No good backup was found: look where backups were carried to, and restore one.';
  throw new Complaint(`The database ${path} is damaged (${damage}).\n${way}`);
}
