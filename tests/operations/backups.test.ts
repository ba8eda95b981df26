import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Imbalance } from '#domain/books-balance';
import { type BackupOptions, databaseIn, openBackups } from '#operations/backups';

const DAY = 86_400_000;
const AT = Date.parse('2025-03-05T19:00:00Z');

describe('backups', () => {
  let home: string;
  let folder: string;
  let attachments: string;
  let found: Imbalance[];
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'xinbao-backups-'));
    folder = join(home, 'backups');
    attachments = join(home, 'attachments');
    found = [];
    await mkdir(attachments);
    await writeFile(join(attachments, 'a'), '现场');
  });
  afterEach(() => rm(home, { recursive: true }));

  const backups = (over: Partial<BackupOptions> = {}) =>
    openBackups({
      folder,
      kept: 2,
      attachments,
      copyDatabase: (to) => writeFile(to, 'books', { mode: 0o600 }),
      verify: () => Promise.resolve(found),
      ...over,
    });

  it('hold database and attachments, for their owner alone, by a name that says when', async () => {
    const made = await backups().make(AT);
    expect(made).toEqual({ ok: true, backup: { name: '2025-03-05T19-00-00Z', at: AT, good: true } });
    const backup = join(folder, '2025-03-05T19-00-00Z');
    expect(await readFile(databaseIn(backup), 'utf8')).toBe('books');
    expect(await readFile(join(backup, 'attachments', 'a'), 'utf8')).toBe('现场');
    const modes = ['.', 'attachments', 'xinbao.db', 'attachments/a'].map(
      async (name) => (await stat(join(backup, name))).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o600, 0o600]);
  });

  it('share the bytes of an attachment that an earlier one has', async () => {
    await backups().make(AT);
    await writeFile(join(attachments, 'b'), '新增');
    await backups().make(AT + DAY);
    const [first, second] = ['2025-03-05T19-00-00Z', '2025-03-06T19-00-00Z'].map((name) =>
      join(folder, name),
    );
    expect((await stat(join(second ?? '', 'attachments', 'a'))).nlink).toBe(2);
    expect(await readdir(join(first ?? '', 'attachments'))).toEqual(['a']);
    await rm(first ?? '', { recursive: true });
    expect(await readFile(join(second ?? '', 'attachments', 'a'), 'utf8')).toBe('现场');
  });

  it('keep the newest good ones, however many that are not good came after', async () => {
    for (const day of [0, 1, 2]) await backups().make(AT + day * DAY);
    found = [{ check: 'audit', subject: '7' }];
    for (const day of [3, 4, 5])
      expect(await backups().make(AT + day * DAY)).toEqual({ ok: false, why: 'unsound', found });
    expect((await readdir(folder)).sort()).toEqual([
      '2025-03-06T19-00-00Z',
      '2025-03-07T19-00-00Z',
      '2025-03-09T19-00-00Z-unsound',
      '2025-03-10T19-00-00Z-unsound',
    ]);
  });

  it('say that the disk is full, and leave nothing half made', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const made = await backups({ copyDatabase: () => Promise.reject(full) }).make(AT);
    expect(made).toMatchObject({ ok: false, why: 'no-space' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('say where their folder cannot be written', async () => {
    await writeFile(folder, 'a file stands there');
    expect(await backups().make(AT)).toMatchObject({ ok: false, why: 'not-written' });
    expect(await backups().list()).toEqual([]);
  });

  it('do not count what a dead process left half made', async () => {
    await mkdir(join(folder, '.partial-1'), { recursive: true });
    expect(await backups().list()).toEqual([]);
  });
});
