import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShelf } from '#operations/shelf';

describe('待取文件', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'xinbao-shelf-')), 'outgoing');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));
  const bytes = Buffer.from('登记簿');

  it('stay until they are removed, each under its own press', async () => {
    const shelf = openShelf(folder);
    expect(await shelf.read('a1')).toBeNull();
    await shelf.keep('a1', bytes);
    await shelf.keep('a2', bytes);
    await shelf.remove('a1');
    await shelf.remove('a1');
    expect(await shelf.read('a1')).toBeNull();
    expect(await shelf.read('a2')).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['a2']);
  });

  it('go when they are older than that moment, and no others', async () => {
    const shelf = openShelf(folder);
    await shelf.sweep(2_000_000);
    for (const press of ['old', 'young']) await shelf.keep(press, bytes);
    await utimes(join(folder, 'old'), 1000, 1000);
    await utimes(join(folder, 'young'), 3000, 3000);
    await shelf.sweep(2_000_000);
    expect(await readdir(folder)).toEqual(['young']);
  });

  it('have no names that lead out of their folder', async () => {
    const shelf = openShelf(folder);
    await expect(async () => shelf.read('../station.db')).rejects.toThrow('no paper is called');
  });
});
