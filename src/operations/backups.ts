import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Backup, backupName, backupNamed, newestGood, outdated } from '#domain/backup';
import type { Imbalance } from '#domain/books-balance';
import type { Instant } from '#domain/instant';
import type { BackupMade, Backups } from '#ports/backups';
import { syncFolder } from './sync-folder.ts';

export interface BackupOptions {
  folder: string;
  /** How many good ones stay. */
  kept: number;
  attachments: string;
  /** Copies the database as it stands now, while it is written. */
  copyDatabase(to: string): Promise<void>;
  /** 核对 of a database file with the 附件 beside it. */
  verify(path: string): Promise<Imbalance[]>;
}

export const databaseIn = (backup: string): string => join(backup, 'xinbao.db');
const PARTIAL = '.partial-';
const DAY = 86_400_000;

/** Backups in a folder, for its owner alone: a folder each, complete in itself; whole once it bears its name. */
export function openBackups(options: BackupOptions): Backups {
  const { folder, kept } = options;
  const list = async (): Promise<Backup[]> =>
    (await names(folder)).flatMap((name) => backupNamed(name) ?? []);

  async function fill(partial: string): Promise<void> {
    await options.copyDatabase(databaseIn(partial));
    // Bytes are never changed under their hash: what an earlier backup has is shared with it.
    const earlier = newestGood(await list());
    const before = earlier && join(folder, earlier.name, 'attachments');
    await copyFiles(options.attachments, join(partial, 'attachments'), before);
  }

  async function make(at: Instant): Promise<BackupMade> {
    const partial = join(folder, `${PARTIAL}${randomUUID()}`);
    try {
      await mkdir(partial, { recursive: true, mode: 0o700 });
      await fill(partial);
      const found = await options.verify(databaseIn(partial));
      const good = found.length === 0;
      const backup = { at, good, name: backupName({ at, good }) };
      await rename(partial, join(folder, backup.name));
      await syncFolder(folder);
      for (const { name } of outdated(await list(), kept)) await remove(join(folder, name));
      await sweep(folder);
      return good ? { ok: true, backup } : { ok: false, why: 'unsound', found };
    } catch (error) {
      await remove(partial).catch(() => undefined);
      return { ok: false, why: isFull(error) ? 'no-space' : 'not-written', found: [], error };
    }
  }

  return { list, make };
}

/** Brings what is missing of a folder of files into another, linked to an `earlier` copy where there is one. */
export async function copyFiles(from: string, to: string, earlier?: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const there = new Set(await names(to));
  const shared = new Set(earlier ? await names(earlier) : []);
  for (const name of await names(from)) {
    if (name.startsWith('.') || there.has(name)) continue;
    const target = join(to, name);
    if (earlier && shared.has(name) && (await linked(join(earlier, name), target))) continue;
    await copyFile(join(from, name), target, constants.COPYFILE_EXCL);
    await chmod(target, 0o600);
  }
  await syncFolder(to);
  await syncFolder(dirname(to));
}

/** Not every file system can. */
const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    () => false,
  );

const names = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** What a dead process left half made goes a day later: until then it may be alive. */
async function sweep(folder: string): Promise<void> {
  for (const name of await names(folder)) {
    if (!name.startsWith(PARTIAL)) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > DAY) await remove(join(folder, name));
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'SQLITE_FULL');
