import { readMigrationFiles } from 'drizzle-orm/migrator';

export interface Migration {
  at: number;
  hash: string;
  statements: string[];
}

/** What a database says it has been through. */
export interface Applied {
  at: number;
  hash: string;
}

/** The migrations of a folder, in order. An entry out of order would be skipped without a word, so it is refused. */
export function migrationsIn(folder: string): Migration[] {
  const migrations = readMigrationFiles({ migrationsFolder: folder }).map(
    ({ folderMillis, hash, sql }): Migration => ({ at: folderMillis, hash, statements: sql }),
  );
  for (const [index, { at }] of migrations.entries()) {
    const before = migrations[index - 1];
    if (before && before.at >= at)
      throw new Error(
        `Migration ${index} in ${folder} is dated before the one it follows: it would be skipped.`,
      );
  }
  return migrations;
}

/** The migrations still to run. The database's history must be the beginning of ours, entry by entry. */
export function missing(migrations: Migration[], applied: Applied[]): Migration[] {
  for (const [index, { at, hash }] of applied.entries()) {
    const ours = migrations[index];
    if (!ours)
      throw new Error(
        'The database was made by a newer version of this program. Start that version, or restore a backup.',
      );
    if (ours.at !== at || ours.hash !== hash)
      throw new Error(
        `The database's migration ${index} is not the one of this program: it was edited or made elsewhere.`,
      );
  }
  return migrations.slice(applied.length);
}
