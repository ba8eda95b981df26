import Database from 'better-sqlite3';

/** Rows of every table but the outbox, in which a mere redrawing waits its turn, and drafts, which are kept at every key. */
export function rowCounts(path: string): Record<string, number> {
  const database = new Database(path, { readonly: true });
  const tables = database
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'table'")
    .all()
    .map(({ name }) => name)
    .filter(
      (name) =>
        name !== 'outbox' && name !== 'drafts' && name !== 'message_refs' && !name.startsWith('sqlite_'),
    );
  const count = (name: string) =>
    database.prepare<[], { rows: number }>(`select count(*) as rows from "${name}"`).get()?.rows ?? 0;
  const rows = Object.fromEntries(tables.map((name) => [name, count(name)]));
  database.close();
  return rows;
}

/** Reads the hash of the newest audit event, which changes with everything that is done. */
export function auditHeads(path: string): { head(): string; close(): void } {
  const database = new Database(path, { readonly: true });
  const newest = database.prepare<[], { hash: string }>(
    'select hash from audit_events order by seq desc limit 1',
  );
  return { head: () => newest.get()?.hash ?? '', close: () => void database.close() };
}
