import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Client from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#db/open';
import { STATION, submission } from './builders.ts';

describe('a SQLite file', () => {
  let folder: string;
  let path: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xinbao-file-'));
    path = join(folder, 'data', 'xinbao.db');
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  /** A bot in a process of its own, submitting without end; answers its first line. */
  async function otherBot(): Promise<{ child: ChildProcess; said: string }> {
    const script = new URL('./other-bot.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', script, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
    return { child, said: String(line).trim() };
  }

  it('is for its owner alone', async () => {
    const store = await openStore(`file:${path}`);
    await store.books(STATION).keep(submission('r1'));
    for (const end of ['', '-wal', '-shm', '.lock']) expect(statSync(path + end).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('is given back a trigger that was taken off, and is not written to by a start that finds all as it should be', async () => {
    /** Meddled with by hand, started again: the schema's version and how many triggers stand. */
    async function restarted(meddle = ''): Promise<{ version: unknown; triggers: unknown }> {
      const client = new Client(path);
      client.exec(meddle);
      client.close();
      await (await openStore(`file:${path}`)).close();
      const after = new Client(path, { readonly: true });
      const version = after.pragma('schema_version', { simple: true });
      const triggers = after
        .prepare(`select count(*) from sqlite_master where type = 'trigger'`)
        .pluck()
        .get();
      after.close();
      return { version, triggers };
    }
    await (await openStore(`file:${path}`)).close();
    const made = await restarted();
    expect(await restarted()).toEqual(made);
    const mended = await restarted('drop trigger entries_refuses_delete');
    expect(mended.triggers).toBe(made.triggers);
    expect(mended.version).not.toBe(made.version);
  });

  it('refuses a second bot, and takes the next one after the first was killed', async () => {
    const { child, said } = await otherBot();
    expect(said).toMatch(/^kept \d+/);
    await expect(openStore(`file:${path}`)).rejects.toThrow('Another process already works on');
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    const store = await openStore(`file:${path}`);
    expect(await store.books(STATION).report('r0')).not.toBeNull();
    await store.close();
  });

  it('refuses a second store in the same process until the first is closed', async () => {
    const store = await openStore(`file:${path}`);
    await expect(openStore(`file:${path}`)).rejects.toThrow('Another process');
    await store.close();
    await (await openStore(`file:${path}`)).close();
  });

  it('lets a guest read beside the bot, on a schema that is up to date', async () => {
    await expect(openStore(`file:${path}`, { guest: true })).rejects.toThrow('older than this program');
    const store = await openStore(`file:${path}`);
    await store.books(STATION).keep(submission('r1'));
    const guest = await openStore(`file:${path}`, { guest: true });
    expect(await guest.books(STATION).report('r1')).not.toBeNull();
    await guest.close();
    await store.close();
  });

  it('waits two seconds for a second writer, then says so, and recovers', async () => {
    const store = await openStore(`file:${path}`);
    const writer = new Client(path);
    writer.exec('begin immediate');
    const began = Date.now();
    await expect(store.books(STATION).keep(submission('r1'))).rejects.toThrow('locked');
    expect(Date.now() - began).toBeLessThan(3000);
    expect(await store.check()).toContain('locked');
    writer.exec('rollback');
    writer.close();
    expect(await store.books(STATION).keep(submission('r1'))).toEqual({ ok: true });
    expect(await store.check()).toBe('ok');
    await store.close();
  });

  it('commits what arrives in one turn of the loop together, each before its answer', async () => {
    const store = await openStore(`file:${path}`);
    const reader = new Client(path, { readonly: true });
    const seen = reader.prepare('select count(*) from reports').pluck();
    const counts = await Promise.all(
      ['r1', 'r2', 'r3'].map((id) =>
        store
          .books(STATION)
          .keep(submission(id))
          .then(() => seen.get()),
      ),
    );
    expect(counts).toEqual([3, 3, 3]);
    reader.close();
    await store.close();
  });

  it('keeps on closing what it accepted', async () => {
    const store = await openStore(`file:${path}`);
    const kept = store.books(STATION).keep(submission('r1'));
    await store.close();
    expect(await kept).toEqual({ ok: true });
  });
});

it.each(['postgres://host/db', 'data/xinbao.db'])('%s is not a store it can open', async (url) => {
  await expect(openStore(url)).rejects.toThrow('must be file:PATH');
});
