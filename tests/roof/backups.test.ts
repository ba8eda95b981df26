import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '#db/open';
import type { Store } from '#db/store';
import { backupsOf } from '#roof/backups';
import { restoreFile } from '#roof/restore-file';
import { restoreCommand } from '#tools/upkeep/restore';
import { AT, event, organisation, STATION, submission, text } from '../db/builders.ts';

let home: string;
let path: string;
let store: Store;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'xinbao-backups-'));
  path = join(home, 'data', 'xinbao.db');
  store = await openStore(`file:${path}`, { now: () => AT });
  await store.organisations.replace(organisation(), null, 'test');
});
afterEach(async () => {
  await store.close();
  await rm(home, { recursive: true });
});

const submitted = (id: string) => {
  const words = text({ hash: `words of ${id}` });
  const audit = [event({ subject: id, detail: { hash: words.hash } })];
  return store.books(STATION).keep({ ...submission(id, { text: words }), audit });
};
const backups = () => backupsOf(path, join(home, 'backups'), 3);

it('a backup under load is of one moment: it balances, holds what was kept before it, and holds up nobody', async () => {
  for (let n = 0; n < 20; n += 1) await submitted(`before-${n}`);
  let copying = true;
  let during = 0;
  const load = async () => {
    for (; copying; during += 1) expect(await submitted(`during-${during}`)).toEqual({ ok: true });
  };
  const working = load();
  const made = await backups().make(AT);
  copying = false;
  await working;
  expect(made).toMatchObject({ ok: true });
  expect(during).toBeGreaterThan(0);

  const elsewhere = join(home, 'elsewhere', 'xinbao.db');
  const back = join(home, 'backups', made.ok ? made.backup.name : '');
  expect(await restoreFile(back, elsewhere, AT)).toMatchObject({ ok: true, found: [] });
  const restored = await openStore(`file:${elsewhere}`, { guest: true });
  const held = await Promise.all(
    Array.from({ length: 20 }, (_, n) => restored.books(STATION).report(`before-${n}`)),
  );
  expect(held).not.toContain(null);
  await restored.close();
});

it('a restore keeps what stood there aside, and only when told to', async () => {
  await submitted('early');
  const made = await backups().make(AT);
  await submitted('late');
  await store.close();
  const back = join(home, 'backups', made.ok ? made.backup.name : '');
  const said: string[] = [];
  const voice = { print: (line: string) => said.push(line), locale: 'en' as const };
  expect(await restoreCommand([back], path, AT, voice)).toBe(2);
  expect(said.join()).toContain('--replace');
  expect(await restoreCommand([join(home, 'nowhere'), '--replace'], path, AT, voice)).toBe(2);
  expect(await restoreCommand([back, '--replace'], path, AT, voice)).toBe(0);

  store = await openStore(`file:${path}`);
  const books = store.books(STATION);
  expect([await books.report('early'), await books.report('late')]).toEqual([expect.anything(), null]);
  const names = await readdir(join(home, 'data'));
  const aside = names.find((name) => name.endsWith('Z') && name.includes('.before-')) ?? '';
  const old = await openStore(`file:${join(home, 'data', aside)}`, { guest: true });
  expect(await old.books(STATION).report('late')).not.toBeNull();
  await old.close();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('a backup that does not balance is refused, and taken only when told to', async () => {
  await store.books(STATION).keep({ audit: [event({ subject: 'no-such-report' })] });
  const made = await backups().make(AT);
  expect(made).toMatchObject({ ok: false, why: 'unsound' });
  const [name = ''] = await readdir(join(home, 'backups'));
  const back = join(home, 'backups', name);
  const elsewhere = join(home, 'elsewhere', 'xinbao.db');
  const said: string[] = [];
  const voice = { print: (line: string) => said.push(line), locale: 'zh-CN' as const };
  expect(await restoreCommand([back], elsewhere, AT, voice)).toBe(1);
  expect(said).toEqual(['✗ 来稿与首次送审记录不符：no-such-report', expect.stringContaining('没有恢复')]);
  expect(await restoreCommand([back, '--unsound'], elsewhere, AT, voice)).toBe(0);
});
