import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Client, { type Database } from 'better-sqlite3';

/** How long a second writer is waited for before it is told. */
const BUSY_MS = 2_000;

/** Opens a database file that only its owner may read, safe at the moment of commit. */
export function openFile(path: string): Database {
  if (path !== ':memory:') makePrivate(path);
  const client = new Client(path, { timeout: BUSY_MS });
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  // A savepoint's undo log would otherwise go through a temporary file, a third of the cost of keeping a change.
  client.pragma('temp_store = MEMORY');
  // Every 16 MB instead of 4: the same pages are copied back less often.
  client.pragma('wal_autocheckpoint = 4000');
  client.pragma('foreign_keys = ON');
  // Else a row replaced by INSERT OR REPLACE is deleted past the append-only triggers.
  client.pragma('recursive_triggers = ON');
  // Freed pages are overwritten: words once removed are gone from the file.
  client.pragma('secure_delete = FAST');
  return client;
}

/** Opens a file to look at it, as it stands at this moment and stays for whoever holds it: no writer is kept waiting. */
export function openSnapshot(path: string): Database {
  const client = new Client(path, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
  // The moment of a transaction is that of its first look.
  client.exec('begin; select 1 from sqlite_master');
  return client;
}

/** SQLite gives its -wal and -shm files the mode of the database itself, so that one must be right first. */
export function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600);
}
