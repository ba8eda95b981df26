import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFiles } from '#operations/files';

describe('附件库', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'xinbao-files-')), 'attachments');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));
  const bytes = Buffer.from('施工现场');

  it('gives back what was kept, by its hash, once however often it came', async () => {
    const files = openFiles(folder);
    await files.keep(bytes);
    await Promise.all([files.keep(bytes), files.keep(bytes)]);
    expect(await files.read(files.hash(bytes))).toEqual(bytes);
    expect(await readdir(folder)).toEqual([files.hash(bytes)]);
  });

  it('is for its owner alone', async () => {
    const files = openFiles(folder);
    await files.keep(bytes);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, files.hash(bytes)))).mode & 0o777).toBe(0o600);
  });

  it('has nothing by another name, and nothing that was changed by hand', async () => {
    const files = openFiles(folder);
    await files.keep(bytes);
    const hash = files.hash(bytes);
    for (const name of ['', '..', '../station.db', hash.toUpperCase(), files.hash(Buffer.from('x'))])
      expect(await files.read(name)).toBeNull();
    await writeFile(join(folder, hash), '改过的内容');
    expect(await files.read(hash)).toBeNull();
  });
});
