import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#db/open';
import type { Store } from '#db/store';
import type { Organisation } from '#domain/organisation';
import { organisationCommand } from '#tools/organisation/command';
import type { Desk } from '#tools/organisation/desk';
import { adoption, submission } from '../db/builders.ts';
import { exampleText, station } from './station-file.ts';

let held: Organisation | null;
let files: Map<string, string>;
let said: string[];
let opened: Promise<Store> | undefined;
const store = () => (opened ??= openStore(':memory:'));
afterEach(async () => {
  await (await opened)?.close();
  opened = undefined;
});

beforeEach(() => {
  held = null;
  files = new Map([['a.yaml', exampleText]]);
  said = [];
});

const desk: Desk = {
  organisations: {
    current: async () => held,
    inForce: async () => held,
    replace: async (next, expected) => {
      if ((held?.revision ?? null) !== expected) return false;
      held = next;
      return true;
    },
  },
  readFile: async (path) => {
    const text = files.get(path);
    if (text === undefined) throw new Error('ENOENT');
    return text;
  },
  writeFile: async (path, text) => {
    if (files.has(path)) throw new Error('EEXIST');
    files.set(path, text);
  },
  print: (line) => void said.push(line),
  today: () => '2025-07-01',
  books: async (id) => (await store()).books(id),
  clock: { now: () => Date.parse('2025-07-01T00:00:00Z') },
  by: 'operator:test',
  locale: 'en',
};

const run = (line: string, at: Desk = desk) => organisationCommand(line.split(' '), at);
const edit = (path: string, from: string, to: string) =>
  files.set(
    path,
    (files.get(path) ?? '').replace(from, () => to),
  );

describe('npm run organisation', () => {
  it('takes a station from its first file to an applied change', async () => {
    expect(await run('check a.yaml')).toBe(0);
    expect(await run('diff a.yaml')).toBe(0);
    expect(held).toBeNull();
    expect(await run('apply a.yaml')).toBe(0);
    expect(held).toEqual(station);
    expect(await run('export b.yaml')).toBe(0);
    edit('b.yaml', '{ 2025-01: 3 }', '{ 2025-01: 4 }');
    expect(await run('apply b.yaml --from 2025-08-01')).toBe(0);
    expect(held?.revision).toBe(2);
    expect(held?.units[0]?.quota).toEqual([
      { from: '2025-01', pieces: 3 },
      { from: '2025-08', pieces: 4 },
    ]);
    expect(said.at(-1)).toBe('Applied as revision 2, from 2025-08-01.');
  });

  it('says every problem of a file with its line', async () => {
    edit('a.yaml', 'unit: crew-1', 'unit: crew-9');
    edit('a.yaml', 'superior: ', 'superiour: ');
    expect(await run('check a.yaml')).toBe(1);
    expect(said).toHaveLength(3);
    for (const line of said) expect(line).toMatch(/^a\.yaml:\d+:\d+ \S+ \S/);
  });

  it('refuses a stale file, at diff already', async () => {
    held = { ...station, revision: 4 };
    expect(await run('diff a.yaml')).toBe(0);
    expect(said.at(-1)).toMatch(/names no revision/);
    expect(await run('apply a.yaml')).toBe(1);
    expect(held.revision).toBe(4);
  });

  it('changes nothing when nothing differs', async () => {
    held = station;
    await run('export b.yaml');
    expect(await run('apply b.yaml')).toBe(0);
    expect(held.revision).toBe(1);
  });

  it('gives way to somebody faster', async () => {
    held = station;
    await run('export b.yaml');
    edit('b.yaml', 'dispatched: 60', 'dispatched: 70');
    const late = { ...desk, organisations: { ...desk.organisations, replace: async () => false } };
    expect(await run('apply b.yaml', late)).toBe(1);
    expect(said.at(-1)).toMatch(/someone else/i);
  });

  it.each([
    ['a day that is over', 'apply b.yaml --from 2025-06-30'],
    ['a file that is not there', 'check none.yaml'],
    ['a file that would be overwritten', 'export b.yaml'],
  ])('answers 1 to %s', async (_what, line) => {
    held = station;
    await run('export b.yaml');
    expect(await run(line)).toBe(1);
  });

  it('has nothing to export from an empty database', async () => expect(await run('export b.yaml')).toBe(1));

  it.each([
    '',
    'check',
    'mend a.yaml',
    'check a.yaml b.yaml',
    'apply a.yaml --from tomorrow',
    'apply a.yaml --from 2025-02-30',
    'check a.yaml --from 2025-08-01',
    'check a.yaml --force',
  ])('answers its usage and 2 to “%s”', async (line) => {
    expect(await run(line)).toBe(2);
    expect(said).toEqual([
      'Usage: npm run organisation -- check|diff|apply|export FILE [--from YYYY-MM-DD]; presets [NAME]; what-if FILE|NAME --year YYYY',
    ]);
  });

  it('speaks Chinese to a Chinese office', async () => {
    await run('check a.yaml', { ...desk, locale: 'zh-CN' });
    expect(said).toEqual(['文件没有问题：12 个部门，28 人。']);
  });

  it('lists the published schemes, and prints one to copy', async () => {
    expect(await run('presets')).toBe(0);
    expect(said).toContain('zhonglou  钟楼区');
    said = [];
    expect(await run('presets lianshi-2007')).toBe(0);
    expect(said.join('\n')).toContain('每报送 1 篇 1 分');
    said = [];
    expect(await run('presets lianshi')).toBe(1);
    expect(said[0]).toBe('There is no preset "lianshi"; these there are:');
  });

  it('tries a year under other rules, by station, unit and person, and writes nothing', async () => {
    await run('apply a.yaml');
    const books = (await store()).books(station.station.id);
    const note = adoption('a1', 'r1', { body: 'shi-gonglu-chu', date: '2025-03-20' });
    await books.keep(submission('r1', { unit: 'maintenance', writers: [{ person: 'qian-fang', share: 1 }] }));
    await books.keep({ adoptions: [note], audit: [] });
    files.set('b.yaml', exampleText.replace('yuan: 20, points: 2 }', 'yuan: 30, points: 3 }'));
    said = [];
    expect(await run('what-if b.yaml --year 2025')).toBe(0);
    const change = 'points 2 → 3 (+1); yuan 20 → 30 (+10); without a rate 0 → 0 (0)';
    expect(said).toEqual([
      'What if: 2025 by "b.yaml", beside the rules in force; nothing is written.',
      `安澜县公路管理站　${change}`,
      `养护工程股　${change}`,
      `  钱芳　${change}`,
    ]);
    said = [];
    expect(await run('what-if lianshi-2007 --year 2025')).toBe(0);
    expect(said[1]).toContain('points 2 → ');
    expect(await books.entries('r1')).toEqual([]);
    expect(await run('what-if c.yaml --year 2025')).toBe(1);
  });
});
