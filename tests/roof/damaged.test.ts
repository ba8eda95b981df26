import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#db/open';
import { requireSound } from '#roof/require-sound';
import { STATION, submission } from '../db/builders.ts';

describe('a database', () => {
  let folder: string;
  let path: string;
  let backups: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xinbao-damaged-'));
    path = join(folder, 'xinbao.db');
    backups = join(folder, 'backups');
    const store = await openStore(`file:${path}`);
    await store.books(STATION).keep(submission('r1'));
    await store.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const damage = (from: number, to: number) => {
    const bytes = readFileSync(path);
    bytes.fill(0xff, from, to);
    writeFileSync(path, bytes);
  };

  it('that is whole, or not there yet, is worked on', async () => {
    await requireSound(path, backups);
    await requireSound(join(folder, 'none.db'), backups);
    await requireSound(':memory:', undefined);
  });

  it.each([
    ['a page', 4096 * 3, 4096 * 6],
    ['its head', 0, 100],
  ])('of which %s is damaged is refused, with the newest good backup named', async (_what, from, to) => {
    for (const name of ['2025-03-04T19-00-00Z', '2025-03-05T19-00-00Z', '2025-03-06T19-00-00Z-unsound'])
      mkdirSync(join(backups, name), { recursive: true });
    damage(from, to);
    await expect(requireSound(path, backups)).rejects.toThrow(
      `npm run restore -- ${join(backups, '2025-03-05T19-00-00Z')} --replace`,
    );
  });

  it('that is damaged without a backup is refused all the same', async () => {
    damage(4096 * 3, 4096 * 6);
    await expect(requireSound(path, backups)).rejects.toThrow('No good backup was found');
  });
});
