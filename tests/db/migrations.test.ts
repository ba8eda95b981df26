import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { getTableColumns } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { migrationsIn } from '#db/migrate';
import { schema } from '#db/sqlite/schema';

it.each(['sqlite', 'pg'])('the migrations of %s are dated in order', (engine) => {
  expect(migrationsIn(`db/migrations/${engine}`).length).toBeGreaterThan(0);
});

it.each([
  ['sqlite', 'sqlite'],
  ['pg', 'postgresql'],
])('the migrations of %s are those of the schema', (engine, dialect) => {
  // drizzle-kit takes its folder from where it is called, and would write what is missing.
  const out = relative('.', mkdtempSync(join(tmpdir(), 'xinbao-generate-')));
  cpSync(`db/migrations/${engine}`, out, { recursive: true });
  const options = ['--dialect', dialect, '--schema', `db/${engine}/schema.ts`, '--out', out];
  const said = execFileSync('node_modules/.bin/drizzle-kit', ['generate', ...options], { encoding: 'utf8' });
  rmSync(out, { recursive: true });
  expect(said).toContain('No schema changes');
});

it.each(Object.entries(schema))('the table %s names its station', (_name, table) => {
  expect(Object.keys(getTableColumns(table))).toContain('station');
});
