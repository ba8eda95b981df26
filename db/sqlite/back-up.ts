import { closeSync, fsyncSync, openSync } from 'node:fs';
import Client from 'better-sqlite3';
import { makePrivate, openSnapshot } from './open-file.ts';

/** So many pages are copied before others have their turn: 4 MB. */
const STEP = 1000;

/** Copies a database file as it stands now, in steps, while others write it; the copy is one file, on the disk when this is done. */
export async function backUp(path: string, to: string): Promise<void> {
  makePrivate(to);
  const source = openSnapshot(path);
  try {
    // The snapshot stays as it is, so that no writer makes the copy begin anew.
    await source.backup(to, { progress: () => STEP });
  } finally {
    source.close();
  }
  const copy = new Client(to);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
  const file = openSync(to, 'r');
  fsyncSync(file);
  closeSync(file);
}
