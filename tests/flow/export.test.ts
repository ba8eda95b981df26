import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import { fieldsOf, rowsOf } from '../documents/sheets.ts';
import { docx, paragraphsOf } from '../documents/word.ts';
import {
  adopt,
  cardOf,
  closeAll,
  dispatch,
  formBy,
  ready,
  submit,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { refusedCalls } from './core.ts';
import { openStation, type Station } from './station.ts';

let station: Station;

async function filesOf(person: Person) {
  const messages = await person.messages();
  return messages.flatMap(({ files = [] }) => files);
}

/** Asks for a paper, and answers its file once it has come. */
async function taken(person: Person, paper: string, period: string) {
  const before = (await filesOf(person)).length;
  const form = await formBy(person, () => person.command('/xinbao 导出'));
  await person.submit(form.id, { paper, period });
  expect(wordsOn(await topView(person))).toContain('已开始生成');
  await closeAll(person);
  const files = await until(
    async () => {
      await station.pass(2);
      return filesOf(person);
    },
    (all) => all.length > before,
  );
  const file = files.at(-1);
  const url = new URL(String(file?.control_url), String(file?.url_private));
  return { title: file?.title, bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()), files };
}

describe.each(['socket', 'http'] as const)('导出 over %s', (transport) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xinbao-own-'));
    station = await openStation({ at: '2025-03-05T02:00:00Z', transport, templatesFolder: folder });
    const { sun, zhao } = station.people;
    const piece = await ready(station, { title: '综合股开展路域整治' });
    await dispatch(sun, piece);
    await adopt(sun, { search: '路域整治', bodies: ['shi-gonglu-chu', 'sheng-gonglu-ju'] });
    await station.pass(60);
    await submit(zhao, { title: '路产损坏追偿困难', type: 'problem' });
    await station.pass(60);
  });
  afterAll(async () => {
    await station.close();
    await rm(folder, { recursive: true });
  });

  it('hands the office the register of a month, with every piece and what became of it', async () => {
    const { sun } = station.people;
    const { title, bytes } = await taken(sun, 'register:xlsx', '2025-03');
    expect(title).toBe('安澜县公路管理站2025年3月政务信息来稿登记簿');
    // What was sent is kept nowhere.
    await until(
      () => station.outgoing(),
      (left) => left.length === 0,
    );
    expect(await station.attachments()).toEqual([]);
    const rows = await rowsOf(bytes);
    expect(rows[1]?.[0]).toBe('截至2025年3月5日');
    const told = rows.slice(3).map((row) => [row[1], row[4], row[6], row[9], row[12], row[14]]);
    expect(told).toEqual([
      ['2025-001', '大队综合股', '综合股开展路域整治', '已上报', '市公路处', 2],
      ['2025-002', '大队综合股', '路产损坏追偿困难', '待审签', null, 0],
      [null, null, null, null, null, 2],
    ]);
    await cardOf(sun, '来稿登记簿（Excel）｜2025年3月：已生成');
    expect((await station.audit()).at(-1)).toMatchObject({
      action: 'take-paper',
      actor: 'sun-xiaomei',
      subject: 'register',
      detail: { period: '2025-03', format: 'xlsx' },
    });
  });

  it('says 标准待定 of what has no rate, in the table of adoptions and in the ledger', async () => {
    const { sun, liu } = station.people;
    const adoptions = fieldsOf((await taken(sun, 'adoptions:csv', '2025-Q1')).bytes).slice(3);
    expect(adoptions.map((row) => [row[6], row[11], row[12]])).toEqual(
      expect.arrayContaining([
        ['市公路处', '2', '20.00'],
        ['省公路局', '标准待定', '标准待定'],
      ]),
    );
    const entries = fieldsOf((await taken(liu, 'entries:csv', '2025')).bytes);
    expect(entries.filter((row) => row[7] === '稿酬').map((row) => [row[3], row[6], row[9]])).toEqual(
      expect.arrayContaining([
        ['赵磊', '市公路处', '20.00'],
        ['赵磊', '省公路局', '标准待定'],
      ]),
    );
  });

  it('writes the annual summary and the bulletin as of today', async () => {
    const { head } = station.people;
    const summary = paragraphsOf((await taken(head, 'annual:docx', '2025-Q1')).bytes).join('\n');
    expect(summary).toContain('安澜县公路管理站2025年政务信息工作总结\n（截至2025年3月5日）');
    expect(summary).toContain('全站来稿2篇，同期任务45篇；上报1篇，全年目标60篇');
    expect(summary).toContain('按采用单位统计：');
    expect(summary).toContain('《综合股开展路域整治》被');
    const bulletin = paragraphsOf((await taken(head, 'bulletin:docx', '2025-03')).bytes).join('\n');
    expect(bulletin).toContain('全站来稿2篇，上报1篇，采用1篇、2条次（其中1条次稿酬标准待定）');
    expect(bulletin).not.toContain('路产损坏追偿困难');
  });

  it('packs the archive of the year for the director, with a hash for each paper', async () => {
    const { chen } = station.people;
    const { title, bytes } = await taken(chen, 'archive:zip', '2025');
    expect(title).toBe('安澜县公路管理站2025年政务信息档案');
    const archive = new PizZip(bytes);
    const listed = archive.file('清单.txt')?.asText().trimEnd().split('\n') ?? [];
    expect(listed.map((line) => line.slice(66)).toSorted()).toEqual(
      [
        '关于2025年政务信息报送采用情况的通报.docx',
        '安澜县公路管理站2025年政务信息工作总结.docx',
        '安澜县公路管理站2025年政务信息报送任务完成情况.xlsx',
        '安澜县公路管理站2025年政务信息来稿登记簿.xlsx',
        '安澜县公路管理站2025年政务信息积分稿酬明细.xlsx',
        '安澜县公路管理站2025年政务信息采用情况统计表.xlsx',
      ].toSorted(),
    );
    for (const line of listed) {
      const content = archive.file(line.slice(66))?.asUint8Array() ?? new Uint8Array();
      expect(createHash('sha256').update(content).digest('hex')).toBe(line.slice(0, 64));
    }
  });

  it('offers a person the papers that are for him, and most people none', async () => {
    const { liu, zhao } = station.people;
    const form = await formBy(liu, () => liu.command('/xinbao export'));
    expect(JSON.stringify(form)).toContain('积分稿酬明细（CSV）');
    expect(JSON.stringify(form)).not.toContain('来稿登记簿');
    await closeAll(liu);
    const said = await whisperTo(zhao, () => zhao.command('/xinbao 导出'));
    expect(said.text).toBe('没有可由您导出的文件。');
  });

  it('says in the card what is wrong with the office’s own template', async () => {
    const { sun } = station.people;
    await writeFile(join(folder, '工作总结.docx'), docx('{标题}'));
    const form = await formBy(sun, () => sun.command('/xinbao 导出'));
    await sun.submit(form.id, { paper: 'annual:docx', period: '2025' });
    await closeAll(sun);
    await station.pass(2);
    await cardOf(sun, '年度工作总结（Word）｜2025年：未能生成。模板“工作总结.docx”中缺少标签');
    await rm(join(folder, '工作总结.docx'));
  });

  it('makes anew after a restart what was cut off, and hands it over once', async () => {
    const { sun } = station.people;
    const before = (await filesOf(sun)).length;
    await station.client.faults.arm({ method: 'chat.postMessage', what: 'http500' });
    const form = await formBy(sun, () => sun.command('/xinbao 导出'));
    await sun.submit(form.id, { paper: 'quota:xlsx', period: '2025' });
    await station.stop();
    await station.start();
    await closeAll(sun);
    const arrived = () => filesOf(sun);
    await until(
      async () => {
        await station.pass(60);
        return arrived();
      },
      (files) => files.length > before,
    );
    await station.pass(600);
    expect(await arrived()).toHaveLength(before + 1);
  });

  it('hangs in the home tab where it concerns one, and asks Slack for nothing that it refuses', async () => {
    const { head } = station.people;
    await head.openHome();
    const home = await until(
      () => head.home(),
      (view) => view !== null,
    );
    expect(JSON.stringify(home)).toContain('office.export');
    expect(await refusedCalls(station)).toEqual([]);
  });
});
