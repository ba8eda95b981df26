import { asc, sql } from 'drizzle-orm';
import { bigint, pgTable, serial, text } from 'drizzle-orm/pg-core';
import { pgTriggers } from '../append-only.ts';
import { type Migration, migrationsIn, missing } from '../migrate.ts';
import type { PgAny } from './stand-in.ts';

const ledger = pgTable('__drizzle_migrations', {
  id: serial('id').primaryKey(),
  hash: text('hash').notNull(),
  at: bigint('created_at', { mode: 'number' }).notNull(),
});

/** Any number that other programs on the same server do not use. */
const LOCK = 7_262_846;

/** Brings a database to the schema of this program; of several instances that start at once, one does it. */
export async function migratePg(connection: PgAny, folder: string): Promise<void> {
  const migrations = migrationsIn(folder);
  await connection.execute(sql`select pg_advisory_lock(${LOCK})`);
  try {
    await connection.execute(sql`create table if not exists ${ledger}
      (id serial primary key, hash text not null, created_at bigint not null)`);
    const applied = await connection.select().from(ledger).orderBy(asc(ledger.id));
    for (const migration of missing(migrations, applied)) await runOne(connection, migration);
    for (const statement of pgTriggers()) await connection.execute(sql.raw(statement));
  } finally {
    await connection.execute(sql`select pg_advisory_unlock(${LOCK})`);
  }
}

async function runOne(connection: PgAny, { at, hash, statements }: Migration): Promise<void> {
  await connection.execute(sql`begin`);
  try {
    for (const statement of statements) await connection.execute(sql.raw(statement));
    await connection.insert(ledger).values({ hash, at });
    await connection.execute(sql`commit`);
  } catch (error) {
    await connection.execute(sql`rollback`);
    throw error;
  }
}
