import Client from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newReport, plainBody, submit } from './acts.ts';
import { openStation, type Station } from './station.ts';

let station: Station;
beforeEach(async () => {
  station = await openStation();
});
afterEach(() => station.close());

describe('a form that cannot be kept', () => {
  const title = '县道养护提前完工';
  /** What the form says once it was sent while the database was in this trouble; whoever was told may send it again. */
  const sentIn = async (trouble: (stranger: Client.Database) => void) => {
    const { qian } = station.people;
    const form = await newReport(qian);
    const stranger = new Client(station.database);
    trouble(stranger);
    const values = { title, body: plainBody(title), declaration: ['yes'] };
    const said = JSON.stringify(await qian.submit(form.id, values));
    return { said, stranger };
  };

  it('says so with a reference that leads to the log, while the disk is full, and goes through afterwards', async () => {
    const { said, stranger } = await sentIn((database) =>
      database.exec(`create trigger full before insert on reports
        begin select raise(abort, 'database or disk is full'); end`),
    );
    const [, reference = 'none'] = /([0-9a-f]{6})/.exec(said) ?? [];
    expect(await station.written(`"ref":"${reference}"`)).toEqual(['log']);
    expect(await station.written('database or disk is full')).toContain('log');
    expect(await station.written(plainBody(title))).not.toContain('log');

    stranger.exec('drop trigger full');
    stranger.close();
    await submit(station.people.qian, { title });
    expect(await station.written(title)).not.toEqual([]);
  });

  it('says so at the form, over which nothing is laid, while a second writer holds the database, and goes through afterwards', async () => {
    const { qian } = station.people;
    const { said, stranger } = await sentIn((database) => database.exec('begin immediate'));
    expect(said).toMatch(/"errors":\{"template":"未能保存，所填内容仍在[^"]*[0-9a-f]{6}/);
    expect(await station.written('database is locked')).toEqual(['log']);
    stranger.exec('rollback');
    stranger.close();
    const [form, ...over] = await qian.views();
    expect(over).toEqual([]);
    expect((await qian.submit(form?.id ?? '', { declaration: ['yes'] })).outcome).toBe('closed');
    expect(await station.books.search(title, ['pending-sign'], 2)).toHaveLength(1);
  });
});
