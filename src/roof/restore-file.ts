import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openStore } from '#db/open';
import { guard } from '#db/sqlite/guard';
import { makePrivate } from '#db/sqlite/open-file';
import { restored } from '#domain/audit';
import { backupNamed } from '#domain/backup';
import type { Imbalance } from '#domain/books-balance';
import type { Instant } from '#domain/instant';
import { copyFiles, databaseIn } from '#operations/backups';
import { syncFolder } from '#operations/sync-folder';
import { filesFolder } from './files-folder.ts';
import { verifyFile } from './verify-file.ts';

/** The three files of a database. */
const ends = ['', '-wal', '-shm'];

export type Restored =
  | { ok: true; found: Imbalance[]; waiting: number; aside: string | null }
  | { ok: false; found: Imbalance[] };

/**
 * 恢复 of a backup in a database's place, refused while a bot is at work there: brought to this program's schema, told that
 * it was set back, and verified before anything is moved. What stood there is kept aside. `unsound` takes one that does not balance.
 */
export async function restoreFile(
  backup: string,
  target: string,
  at: Instant,
  unsound = false,
): Promise<Restored> {
  const leave = guard(target);
  const coming = `${target}.restoring`;
  try {
    for (const end of ends) await rm(coming + end, { force: true });
    makePrivate(coming);
    await copyFile(databaseIn(backup), coming);
    await copyFiles(join(backup, 'attachments'), filesFolder(target));
    const waiting = await setBack(coming, backup, at);
    const found = await verifyFile(coming);
    if (found.length > 0 && !unsound) return { ok: false, found };
    const aside = await setAside(target, at);
    await rename(coming, target);
    await syncFolder(dirname(target));
    return { ok: true, found, waiting, aside };
  } finally {
    for (const end of [...ends, '.lock']) await rm(coming + end, { force: true });
    leave();
  }
}

/** Books that know they were set back: what waits may have been said, and the audit says since when. Answers how much waits. */
async function setBack(path: string, backup: string, at: Instant): Promise<number> {
  const store = await openStore(`file:${path}`);
  try {
    const organisation = await store.organisations.current();
    if (!organisation) return 0;
    const { id } = organisation.station;
    // A backup of a program before the counters has none.
    await store.startTallies(id);
    const made = backupNamed(backup.split('/').at(-1) ?? '')?.at ?? null;
    await store.books(id).keep({ audit: [{ ...restored, at, actor: null, detail: { made } }] });
    return await store.outbox(id).doubt();
  } finally {
    await store.close();
  }
}

/** Where the database that stood there lies now, or null where none did. */
async function setAside(target: string, at: Instant): Promise<string | null> {
  const aside = `${target}.before-${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  let moved: string | null = null;
  for (const end of ends) {
    const there = await rename(target + end, aside + end).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      },
    );
    if (there && end === '') moved = aside;
  }
  return moved;
}
