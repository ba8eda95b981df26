import type { Database as Client } from 'better-sqlite3';

/** Enough to know that a file is damaged. */
const MOST = 10;

/** What `quick_check` says is wrong with a file; empty where nothing is. */
export function damageOf(client: Client): string[] {
  try {
    const pages = client.prepare<[], string>(`pragma quick_check(${MOST})`).pluck().all();
    return pages.filter((line) => line !== 'ok');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The same, and rows that lack what they refer to. */
export function faultsOf(client: Client): string[] {
  const damage = damageOf(client);
  if (damage.length > 0) return damage;
  const astray = client.prepare<[], { table: string; rowid: number }>('pragma foreign_key_check').all();
  return astray.slice(0, MOST).map(({ table, rowid }) => `${table} ${rowid} lacks what it refers to`);
}
