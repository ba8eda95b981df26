import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Client, { type Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateSqlite } from '#db/sqlite/migrate';

/** Each trap is shown on Drizzle's own way first, so that the test says when a release has mended it. */
describe('migrations', () => {
  let home: string;
  let client: Database;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'xinbao-migrations-'));
    client = new Client(join(home, 'a.db'));
    client.pragma('foreign_keys = ON');
  });
  afterEach(() => {
    client.close();
    rmSync(home, { recursive: true });
  });

  /** A folder as drizzle-kit writes it; each migration is dated by its number unless `dates` says otherwise. */
  function folder(migrations: string[], dates = migrations.map((_, index) => index + 1)): string {
    const path = mkdtempSync(join(home, 'folder-'));
    mkdirSync(join(path, 'meta'));
    const entries = migrations.map((sql, idx) => {
      writeFileSync(join(path, `${idx}.sql`), sql);
      return { idx, version: '6', when: dates[idx], tag: String(idx), breakpoints: true };
    });
    writeFileSync(
      join(path, 'meta', '_journal.json'),
      JSON.stringify({ version: '7', dialect: 'sqlite', entries }),
    );
    return path;
  }
  const naive = (path: string): void => migrate(drizzle({ client }), { migrationsFolder: path });
  const ours = (path: string, triggers: string[] = []): void => migrateSqlite(client, path, triggers);
  const names = (type: string): unknown[] =>
    client
      .prepare(`select name from sqlite_master where type = ? and name not like 'sqlite%'`)
      .pluck()
      .all(type);
  const count = (table: string): unknown => client.prepare(`select count(*) from ${table}`).pluck().get();

  const START = `create table parent (id text primary key, note text default 'a');
    --> statement-breakpoint
    create table child (id text primary key, parent text references parent (id) on delete cascade)`;
  /** As drizzle-kit rebuilds a table whose default changed. */
  const REBUILD = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
    create table __new_parent (id text primary key, note text default 'b');--> statement-breakpoint
    insert into __new_parent select * from parent;--> statement-breakpoint
    drop table parent;--> statement-breakpoint
    alter table __new_parent rename to parent;--> statement-breakpoint
    PRAGMA foreign_keys=ON`;
  const fill = () => client.exec(`insert into parent (id) values ('p'); insert into child values ('c', 'p')`);

  it('that rebuild a parent keep its children', () => {
    naive(folder([START]));
    fill();
    naive(folder([START, REBUILD]));
    expect(count('child')).toBe(0);

    client.exec(`drop table child; drop table parent; drop table __drizzle_migrations`);
    ours(folder([START]));
    fill();
    ours(folder([START, REBUILD]));
    expect([count('parent'), count('child')]).toEqual([1, 1]);
    expect(client.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('that leave a child without its parent are undone', () => {
    ours(folder([START]));
    fill();
    expect(() => ours(folder([START, 'delete from parent']))).toThrow('without what they refer to');
    expect([count('parent'), count('child'), count('__drizzle_migrations')]).toEqual([1, 1, 1]);
  });

  it('that rebuild a table leave its triggers in place', () => {
    const trigger = `create trigger if not exists parent_stays before delete on parent begin select raise(abort, 'stays'); end`;
    naive(folder([START]));
    client.exec(trigger);
    naive(folder([START, REBUILD]));
    expect(names('trigger')).toEqual([]);

    ours(folder([START, REBUILD]), [trigger]);
    expect(names('trigger')).toEqual(['parent_stays']);
  });

  it('that are dated out of order are refused, not skipped', () => {
    const late = folder([START, 'create table skipped (id text)'], [2, 1]);
    naive(folder([START], [2]));
    naive(late);
    expect(names('table')).not.toContain('skipped');
    expect(() => ours(late)).toThrow('it would be skipped');
  });

  it('of a newer program are refused by an older one', () => {
    const older = folder([START]);
    naive(folder([START, REBUILD]));
    naive(older);
    expect(() => ours(older)).toThrow('newer version of this program');
  });

  it('that were edited after they ran are refused', () => {
    ours(folder([START]));
    expect(() => ours(folder([`${START} `]))).toThrow('not the one of this program');
  });

  it('that fail in the middle leave the schema before it', () => {
    ours(folder([START]));
    const broken = folder([
      START,
      'create table more (id text);--> statement-breakpoint create table more (id text)',
    ]);
    expect(() => ours(broken)).toThrow('already exists');
    expect(names('table')).not.toContain('more');
    expect(count('__drizzle_migrations')).toBe(1);
  });

  it('that are killed in the middle leave the schema before it, and run at the next start', async () => {
    ours(folder([START]));
    fill();
    const next = folder([START, `create table more (id text);--> statement-breakpoint select die();`]);
    const script = new URL('./killed-migration.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', script, join(home, 'a.db'), next]);
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(names('table')).not.toContain('more');

    client.function('die', () => 'not today');
    ours(next);
    expect(names('table')).toContain('more');
    expect(count('child')).toBe(1);
  });

  it('are not run again', () => {
    ours(folder([START, REBUILD]));
    ours(folder([START, REBUILD]));
    expect(count('__drizzle_migrations')).toBe(2);
  });
});

it('an async transaction cannot be written: a unit of work only yields queries', async () => {
  const client = new Client(':memory:');
  client.exec('create table t (id text)');
  const late = async (): Promise<void> => {
    client.exec(`insert into t values ('a')`);
  };
  expect(() => drizzle({ client }).transaction(late)).toThrow('cannot return a promise');
  client.close();
});
