import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Kit } from '../column-kit.ts';
import type { Database, Query } from '../statement.ts';

/**
 * The one place where PostgreSQL stands in for SQLite. Queries are written once, in the words both builders share, and
 * typed by SQLite's; these signatures say so to the compiler, and the contract suite proves it at run time.
 */
export type PgAny = PgDatabase<PgQueryResultHKT>;

export function kitOf(kit: Record<keyof Kit, unknown>): Kit;
export function kitOf(kit: object): object {
  return kit;
}

export function databaseOf(database: PgAny): Database;
export function databaseOf(database: object): object {
  return database;
}

/** A prepared query as Drizzle's PostgreSQL side makes it: named, and answered later. */
interface Named<R> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<R[]> };
}

export function named<R>(query: Query<R>): Named<R>;
export function named(query: object): object {
  return query;
}
