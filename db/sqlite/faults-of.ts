import type { Database as Client } from 'better-sqlite3';

/** Enough to know that a file is damaged. */
const MOST = 10;

/** What `quick_check` and the foreign keys say is wrong with a file; empty where nothing is. */
export function faultsOf(client: Client): string[] {
  try {
    const pages = client.prepare<[], string>(`pragma quick_check(${MOST})`).pluck().all();
    const faults = pages.filter((line) => line !== 'ok');
    if (faults.length > 0) return faults;
    const astray = client.prepare<[], { table: string; rowid: number }>('pragma foreign_key_check').all();
    return astray.slice(0, MOST).map(({ table, rowid }) => `${table} ${rowid} lacks what it refers to`);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
