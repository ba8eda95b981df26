import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Work } from './work.ts';

/** What queries are built on; PostgreSQL's builder stands in for it. */
export type Database = BetterSQLite3Database;

/** A query of either engine that answers rows: every insert and update says `returning`. */
export interface Query<R> {
  prepare(): { all(values: Record<string, unknown>): R[] };
}

export type Build<R> = (database: Database) => Query<R>;

/** A query compiled once (4 µs a run against 55 µs for one that is built each time). */
export type Statement<R> = (values: Record<string, unknown>) => Work<R[]>;
