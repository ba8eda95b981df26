import type { Database as Client } from 'better-sqlite3';
import { dropSqliteTriggers, sqliteTriggers } from '../append-only.ts';
import { type Applied, type Migration, migrationsIn, missing } from '../migrate.ts';

const LEDGER = `create table if not exists __drizzle_migrations
  (id integer primary key autoincrement, hash text not null, created_at numeric not null)`;

/**
 * Brings a database to the schema of this program. Foreign keys are off while tables are rebuilt (else the rebuild of a
 * parent wipes its children), and everything is checked before the commit, so that a migration that breaks a reference,
 * fails, or is killed leaves the old schema.
 */
export function migrateSqlite(client: Client, folder: string, triggers: string[] = sqliteTriggers()): void {
  const migrations = migrationsIn(folder);
  client.pragma('foreign_keys = OFF');
  try {
    client.exec(LEDGER);
    for (const migration of missing(migrations, appliedTo(client))) runOne(client, migration);
  } finally {
    client.pragma('foreign_keys = ON');
  }
  if (!haveAll(client, triggers)) client.transaction(() => run(client, triggers)).immediate();
}

/** For a guest on the file: refuses unless the schema is ours already. */
export function requireMigrated(client: Client, folder: string): void {
  if (missing(migrationsIn(folder), appliedTo(client)).length > 0)
    throw new Error('The database is older than this program: start the bot once to bring it up to date.');
}

function appliedTo(client: Client): Applied[] {
  const begun = client.prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`).get();
  if (!begun) return [];
  return client
    .prepare<[], Applied>('select created_at as at, hash from __drizzle_migrations order by id')
    .all();
}

function runOne(client: Client, { at, hash, statements }: Migration): void {
  client
    .transaction(() => {
      run(client, dropSqliteTriggers());
      run(client, statements);
      const broken = client.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`A migration would leave ${broken.length} rows without what they refer to`);
      client.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, at);
    })
    .immediate();
}

/** Whether every trigger stands as it would be made: else a start would write for nothing. */
function haveAll(client: Client, triggers: string[]): boolean {
  const standing = client.prepare<[], string>(`select sql from sqlite_master where type = 'trigger'`).pluck();
  const stands = new Set(standing.all().map((sql) => sql.toLowerCase()));
  return triggers.every((sql) => sql.startsWith('drop') || stands.has(sql.toLowerCase()));
}

const run = (client: Client, statements: string[]): void => {
  for (const statement of statements) client.exec(statement);
};
