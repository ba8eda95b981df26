import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sqliteEngine } from './sqlite/engine.ts';
import { damageOf } from './sqlite/faults-of.ts';
import type { Committed } from './sqlite/group-commit.ts';
import { guard } from './sqlite/guard.ts';
import { migrateSqlite, requireMigrated } from './sqlite/migrate.ts';
import { openFile, openSnapshot } from './sqlite/open-file.ts';
import { type Store, type StoreOptions, storeOver } from './store.ts';

const folder = fileURLToPath(new URL('./migrations/sqlite', import.meta.url));

interface OpenOptions extends StoreOptions {
  /** A guest works beside the bot: no guard of its own, and no migration. */
  guest?: boolean;
  committed?: Committed;
}

/** Opens the store that `DATABASE_URL` names: `file:data/xinbao.db`, or `:memory:`. */
export async function openStore(url: string, options: OpenOptions = {}): Promise<Store> {
  const path = pathOf(url);
  const leave = path === ':memory:' || options.guest ? () => undefined : guard(path);
  try {
    const client = openFile(path);
    if (options.guest) requireMigrated(client, folder);
    else migrateSqlite(client, folder);
    const store = storeOver(sqliteEngine(client, options.committed), options);
    return { ...store, close: () => store.close().then(leave) };
  } catch (error) {
    leave();
    throw error;
  }
}

/** Opens the store of a database file as it stands now, for looking alone; the bot may keep writing. */
export function lookInto(url: string): Store {
  const client = openSnapshot(pathOf(url));
  try {
    requireMigrated(client, folder);
    return storeOver(sqliteEngine(client));
  } catch (error) {
    client.close();
    throw error;
  }
}

/** What is wrong with the pages of a database file; empty where nothing is, or where there is no file yet. */
export function damageIn(path: string): string[] {
  if (path === ':memory:' || !existsSync(path) || statSync(path).size === 0) return [];
  try {
    const client = openSnapshot(path);
    try {
      return damageOf(client);
    } finally {
      client.close();
    }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The file that `DATABASE_URL` names, or `:memory:`. */
export function pathOf(url: string): string {
  if (url === ':memory:') return url;
  const [, path] = /^file:(?:\/\/)?(.+)$/.exec(url) ?? [];
  if (path === undefined)
    throw new Error(`DATABASE_URL is ${url.split(':')[0]}:…, but must be file:PATH or :memory:.`);
  return path;
}
