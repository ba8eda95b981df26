import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteInsertValue, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Engine } from './engine.ts';
import type { Work } from './work.ts';

/** A row with every column said, null where it has nothing. */
type Whole<T extends SQLiteTable> = { [K in keyof T['$inferSelect']]: T['$inferSelect'][K] };

/** Puts one row into a table by a prepared statement; answers false when a unique key already holds such a row. */
export function insertOnce<T extends SQLiteTable>(
  engine: Engine,
  name: string,
  table: T,
): (row: Whole<T>) => Work<boolean> {
  const statement = engine.prepare(`insert-${name}`, (database) =>
    database
      .insert(table)
      .values(places(table))
      .onConflictDoNothing()
      .returning({ inserted: sql<number>`1` }),
  );
  return function* insert(row) {
    const rows = yield* statement(row);
    return rows.length > 0;
  };
}

/** One placeholder for every column, named as the column. */
function places<T extends SQLiteTable>(table: T): SQLiteInsertValue<T>;
function places(table: SQLiteTable): object {
  return Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]));
}
