import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Client from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseIn } from '#operations/backups';
import { until } from '#playground/until';
import { backupsOf } from '#roof/backups';
import { restoreFile } from '#roof/restore-file';
import { verifyFile } from '#roof/verify-file';
import { approve, submit, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

let home: string;
let station: Station;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'xinbao-nightly-'));
});
afterEach(async () => {
  await station.close();
  await rm(home, { recursive: true });
});

const now = async () => Date.parse(await station.client.clock.now());
const saying = async (words: string, person = station.people.chen, channel?: string) =>
  (await person.messages(channel)).map(wordsOn).filter((said) => said.includes(words));

describe('每夜备份', () => {
  it('makes one at three in the morning, which verifies and brings the books back whole', async () => {
    const folder = join(home, 'backups');
    station = await openStation({ backups: { folder, kept: 3 } });
    await submit(station.people.qian, { title: '县道养护提前完工' });
    await station.goTo('2025-03-06T03:00');
    const [name] = await until(
      () => readdir(folder).catch(() => []),
      (names) => names.some((one) => !one.startsWith('.')),
      { timeout: 25_000 },
    );
    expect(name).toBe('2025-03-05T19-00-00Z');
    const elsewhere = join(home, 'elsewhere', 'xinbao.db');
    const done = await restoreFile(join(folder, name ?? ''), elsewhere, await now());
    expect(done).toMatchObject({ ok: true, found: [], aside: null });
    expect(await verifyFile(elsewhere)).toEqual([]);
  });

  it('tells the administrators once when there is none, and the bot keeps working', async () => {
    await writeFile(join(home, 'taken'), '');
    station = await openStation({ backups: { folder: join(home, 'taken'), kept: 3 } });
    await station.goTo('2025-03-06T03:00');
    await until(
      () => saying('数据备份未成功'),
      (said) => said.length > 0,
    );
    await station.stop();
    await station.start();
    await station.pass(60);
    expect(await saying('数据备份未成功')).toEqual([
      expect.stringContaining('3月6日的数据备份未成功：备份目录无法写入。'),
    ]);
    await submit(station.people.qian, { title: '县道养护提前完工' });
    await approve(station.people.li, '县道养护提前完工');
  });
});

describe('恢复', () => {
  it('to an earlier point does not post again what the chat has, and posts what it has not', async () => {
    station = await openStation({ at: '2025-03-07T02:00:00Z' });
    const { qian, chen, zhao } = station.people;
    await submit(qian, { title: '县道养护提前完工' });
    const folder = join(home, 'backups');
    const made = await backupsOf(station.database, folder, 3).make(await now());
    if (!made.ok) throw new Error(made.why);

    // After the backup: the office hears of the overdue signature, and the board of the week is posted.
    await station.goTo('2025-03-10T17:30');
    const boards = () => saying('积分榜', zhao, station.team);
    const overdue = () => saying('县道养护提前完工', chen, station.office);
    const before = { boards: await boards(), overdue: await overdue() };
    expect(before.boards).toHaveLength(1);
    expect(before.overdue).toHaveLength(1);

    await station.stop();
    const back = join(folder, made.backup.name);
    const done = await restoreFile(back, station.database, await now());
    expect(done).toMatchObject({ ok: true, found: [], waiting: 1 });
    await station.start();
    await station.pass(60);
    await station.pass(60);
    expect({ boards: await boards(), overdue: await overdue() }).toEqual(before);

    await approve(station.people.li, '县道养护提前完工');
    await station.goTo('2025-03-17T09:30');
    expect(await boards()).toHaveLength(2);
    expect(await verifyFile(station.database)).toEqual([]);
  });

  it('of a backup made before there were counters counts anew', async () => {
    station = await openStation();
    await submit(station.people.qian, { title: '县道养护提前完工' });
    const made = await backupsOf(station.database, join(home, 'backups'), 3).make(await now());
    if (!made.ok) throw new Error(made.why);
    const backup = join(home, 'backups', made.backup.name);
    const client = new Client(databaseIn(backup));
    client.exec('delete from unit_tallies');
    client.close();
    const elsewhere = join(home, 'elsewhere', 'xinbao.db');
    expect(await restoreFile(backup, elsewhere, await now())).toMatchObject({ ok: true, found: [] });
    expect(await verifyFile(elsewhere)).toEqual([]);
  });

  it('is refused while a bot works there', async () => {
    station = await openStation();
    await expect(restoreFile(join(home, 'any'), station.database, await now())).rejects.toThrow(
      'Another process already works on',
    );
  });
});
