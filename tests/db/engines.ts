import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import Client from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/pglite';
import { dropSqliteTriggers, sqliteTriggers } from '#db/append-only';
import { openStore } from '#db/open';
import { pgEngine } from '#db/pg/engine';
import { migratePg } from '#db/pg/migrate';
import { type Store, storeOver } from '#db/store';

export interface Opened {
  store: Store;
  /** Hands the database a statement past the store, as a stranger would. */
  byHand: (statement: string) => Promise<unknown>;
  /** The same by one who knows how to get past the triggers. */
  byForce: (statement: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** A SQLite file in a folder of its own. */
export async function onSqlite(now?: () => number): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'xinbao-store-'));
  const path = join(folder, 'data', 'xinbao.db');
  const store = await openStore(`file:${path}`, now ? { now } : {});
  const stranger = new Client(path);
  return {
    store,
    byHand: async (statement) => stranger.exec(statement),
    byForce: async (statement) => {
      stranger.exec(dropSqliteTriggers().join(';'));
      stranger.exec(statement);
      for (const trigger of sqliteTriggers()) stranger.exec(trigger);
    },
    close: async () => {
      stranger.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL within this process. */
export async function onPglite(now?: () => number): Promise<Opened> {
  const client = await PGlite.create();
  const connection = drizzle({ client });
  await migratePg(connection, new URL('../../db/migrations/pg', import.meta.url).pathname);
  const store = storeOver(
    pgEngine(connection, () => client.close()),
    now ? { now } : {},
  );
  return {
    store,
    byHand: (statement) => client.exec(statement),
    byForce: (statement) =>
      client.exec(
        `set session_replication_role = replica; ${statement}; set session_replication_role = default`,
      ),
    close: () => store.close(),
  };
}
