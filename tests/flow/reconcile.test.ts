import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import { workbook } from '../documents/bulletins/make-files.ts';
import {
  adopt,
  buttonsOn,
  type Card,
  cardOf,
  formBy,
  press,
  redrawn,
  registered,
  topView,
  wordsOn,
} from './acts.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

let station: Station;
/** 2025-03-05 10:00 on the office's wall; three pieces on the register, one of them adopted by the superior. */
async function open(options: StationOptions = {}): Promise<void> {
  station = await openStation({ at: '2025-03-05T02:00:00Z', ...options });
  const { people } = station;
  await registered(station, { title: '引进外资建路取得新突破' });
  await station.pass(60);
  await registered(station, { title: '全面清理工程欠款' }, people.liu, people.li);
  await station.pass(60);
  await registered(station, { title: '桥梁定期检查全面完成' });
  await station.pass(60);
  for (const search of ['外资', '桥梁']) {
    await adopt(people.sun, { search, bodies: ['shi-gonglu-chu'], issue: '第2期' });
    await people.sun.close((await topView(people.sun)).id);
    await station.pass(60);
  }
}
afterEach(() => station.close());

const days = { from: '2025-01-01', until: '2025-03-31' };
const HEAD = '市公路处通报核对（1月1日至3月31日）';

async function bring(
  values: object,
  person: Person = station.people.sun,
  command = '/xinbao 核对',
): Promise<void> {
  const form = await formBy(person, () => person.command(command));
  expect(
    await person.submit(form.id, { 'bulletin-body': 'shi-gonglu-chu', ...days, ...values }),
  ).toMatchObject({
    outcome: 'updated',
  });
  await person.close((await topView(person)).id);
}

/** A file is read in a process of its own, which takes its time to start on a busy machine. */
const read = () =>
  until(
    () => station.books.bulletinToRead(),
    (check) => check === null,
    { timeout: 25_000, every: 100 },
  );

/** A quarter's list: one matched, one not recorded, one alike, one strange, and our total. */
const notice = () =>
  workbook({
    一季度: [
      ['序号', '单位', '题目', '刊物', '期号', '得分'],
      [1, '安澜站', '引进外资建路取得新突破', '公路信息', '第2期', 3],
      [2, '安澜站', '全面清理工程欠款', '公路信息', '第3期', 2],
      [3, '安澜站', '桥梁定期检查按期全面完成', '公路信息', '第2期', 2],
      [4, '安澜站', '隧道消防演练', '公路信息', '第3期', 2],
      [5, '东山站', '全面清理工程欠款', '公路信息', '第3期', 2],
    ],
    汇总: [
      ['单位', '采用数', '得分', '名次'],
      ['安澜站', 4, 9, 2],
      ['东山站', 1, 2, 5],
    ],
  });

const openCheck = (person: Person, card: Card) =>
  formBy(person, () => press(person, card, 'adopt.reconcile'));

describe.each(['socket', 'http'] as const)('通报核对 (%s)', (transport) => {
  it('reads the file, asks what it must, writes once, and hands over what is missing with them', async () => {
    await open({ transport });
    const { sun, liu } = station.people;
    await adopt(sun, { search: '桥梁', bodies: ['shi-gonglu-chu'], issue: '第1期', date: '2025-02-10' });
    await sun.close((await topView(sun)).id);
    await station.pass(60);
    const file = await sun.attach('一季度通报.xlsx', Buffer.from(await notice()));
    await bring({ 'bulletin-file': [file] });
    await read();
    const card = await cardOf(sun, [HEAD, '共读9行']);
    expect(wordsOn(card.message)).toContain(
      '一致1条次｜本站未登记1条次｜查无此稿1条次\n待逐条确认1条次｜通报漏列0条次｜单位合计1项',
    );
    const before = await station.kept();
    const questions = await openCheck(sun, card);
    expect(wordsOn(questions)).toContain('以下条目可能是本站信息，请逐条确认（还有1项）。');
    const asked = JSON.stringify(questions.blocks);
    const [, block = ''] = /"block_id":"(answer-[^"]+)"/.exec(asked) ?? [];
    const values = [...asked.matchAll(/"value":"([^"]+ [^"]*)"/g)].map(([, value]) => value ?? '');
    const second = values.filter((value) => !value.endsWith(' '))[0];
    const answer = await sun.submit(questions.id, { [block]: second });
    expect(answer).toMatchObject({ outcome: 'updated' });
    const confirming = await topView(sun);
    for (const line of [
      '查无此稿',
      '《隧道消防演练》（市公路处）',
      '通报漏列',
      '单位合计',
      '4篇，9分，第2名',
    ])
      expect(wordsOn(confirming)).toContain(line);
    expect((await station.kept()).rows.adoptions).toBe(before.rows.adoptions);

    expect(await sun.submit(confirming.id, { date: '2025-03-04', carrier: '' })).toMatchObject({
      outcome: 'updated',
    });
    expect(wordsOn(await topView(sun))).toContain('已登记。');
    await redrawn(sun, card, '新登记1条次，确认2条次');
    await cardOf(liu, '《全面清理工程欠款》被市公路处采用，计1条次。');
    const [debts] = await station.books.search('全面清理', ['registered'], 1);
    const [recorded] = await station.books.adoptions(debts?.id ?? '');
    expect(recorded).toMatchObject({
      ...{
        body: 'shi-gonglu-chu',
        carrier: '公路信息',
        issue: '第3期',
        date: '2025-03-04',
        status: 'confirmed',
      },
    });
    const booked = await station.books.entries(debts?.id ?? '');
    expect(booked.filter(({ kind }) => kind === 'points').map(({ amount }) => amount)).toEqual([200]);
    const mine = await station.books.reportsBy('zhao-lei', 5);
    const states = await Promise.all(mine.map(({ id }) => station.books.adoptions(id)));
    expect(
      states
        .flat()
        .map(({ status }) => status)
        .toSorted(),
    ).toEqual(['confirmed', 'confirmed', 'noted']);
    expect(await station.books.superiorScores(5)).toMatchObject([{ pieces: 4, points: 900, rank: 2 }]);

    const sent = await until(
      async () => (await sun.messages()).filter(({ files = [] }) => files.length > 0),
      (messages) => messages.length === 1,
    );
    expect(sent[0]?.text).toContain('市公路处通报漏列本站采用信息1条次');
    expect(sent[0]?.files).toMatchObject([{ filetype: 'xlsx' }]);
  });
});

describe('a notice', () => {
  it('that is pasted and read again records nothing twice', async () => {
    await open();
    const { sun } = station.people;
    const words = '1.《全面清理工程欠款》（安澜站，2分）\n安澜站：采用1篇，得2分，排名第3。';
    await bring({ words });
    const card = await cardOf(sun, [HEAD, '本站未登记1条次']);
    const confirming = await openCheck(sun, card);
    await sun.submit(confirming.id, { date: '2025-03-01', carrier: '公路信息' });
    await redrawn(sun, card, '新登记1条次');
    await sun.close((await topView(sun)).id);
    const { rows } = await station.kept();
    await station.pass(60);
    await bring({ words });
    const again = await cardOf(sun, [HEAD, '一致1条次｜本站未登记0条次']);
    const form = await openCheck(sun, again);
    await sun.submit(form.id, {});
    await redrawn(sun, again, '新登记0条次，确认0条次');
    const after = (await station.kept()).rows;
    expect([after.adoptions, after.entries, after.superior_scores]).toEqual([
      ...[rows.adoptions, rows.entries, rows.superior_scores],
    ]);
  });

  it('that is pasted with its columns parted by one blank is read as columns, and its wrong sum is said in figures', async () => {
    await open();
    const { sun } = station.people;
    const words = [
      '序号 单位 题目 刊物 期号 得分',
      '1 安澜站 全面清理工程欠款 公路信息 第3期 2',
      '2 东山站 桥梁加固 公路信息 第3期 2',
      '合计 — — — — 5',
    ].join('\n');
    await bring({ words });
    const card = await cardOf(sun, [HEAD, '本站未登记1条次']);
    const form = await openCheck(sun, card);
    expect(wordsOn(form)).toContain('通报由上级印发，即为另一来源：据此登记的采用视为已确认，由一人办理。');
    expect(wordsOn(form)).not.toContain('未能分出栏目');
    expect(wordsOn(form)).toContain('通报小计或合计有误（通报所写、应为）：1\n表1第4行：通报写5分，应为4分');
    await sun.submit(form.id, { date: '2025-03-01' });
    const done = wordsOn(await topView(sun));
    expect(done).toContain('已登记。');
    expect(done).toContain('一致0条次｜据此新登记1条次｜查无此稿0条次');
    expect(done).not.toContain('本站未登记');
    await redrawn(sun, card, '据此新登记1条次');
    const [debts] = await station.books.search('全面清理', ['registered'], 1);
    expect(await station.books.adoptions(debts?.id ?? '')).toMatchObject([
      { carrier: '公路信息', issue: '第3期', titlePrinted: null },
    ]);
  });

  it('whose columns cannot be told apart says so, and how to paste it', async () => {
    await open();
    const { sun } = station.people;
    await bring({ words: '序号 单位 题目 刊物 得分\n1 安澜站 全面清理 工程欠款 公路信息 2' });
    const card = await cardOf(sun, [HEAD, '未能分出栏目：“序号 单位 题目 刊物 得分”']);
    expect(wordsOn(await openCheck(sun, card))).toContain('请放弃本次核对，从原表格整块复制');
  });

  it('with a mark of secrecy leaves no word behind, pasted or in a file', async () => {
    await open();
    const { sun } = station.people;
    const words = '机密★一年\n1.《秘密通道的修建》（安澜站，2分）';
    const form = await formBy(sun, () => sun.command('/xinbao check'));
    const answer = await sun.submit(form.id, { ...days, 'bulletin-body': 'shi-gonglu-chu', words });
    expect(answer).toMatchObject({ outcome: 'errors', errors: { words: expect.stringContaining('未保存') } });
    await sun.close(form.id);
    const file = await sun.attach('通报.txt', Buffer.from(words));
    await bring({ 'bulletin-file': [file] });
    await read();
    const card = await cardOf(sun, [HEAD, '检出疑似涉密或敏感标志']);
    expect(buttonsOn(card.message)).toEqual([]);
    expect(await station.written('秘密通道')).toEqual([]);
  });

  it('that cannot be read says why, and a house that stopped meanwhile reads it when it is back', async () => {
    await open();
    const { sun } = station.people;
    const broken = await sun.attach('通报.xlsx', Buffer.from('PK\u0003\u0004坏了'));
    await bring({ 'bulletin-file': [broken] });
    await read();
    await cardOf(sun, [HEAD, '文件已损坏或不完整']);
    await station.pass(60);
    const file = await sun.attach('通报2.xlsx', Buffer.from(await notice()));
    await bring({ 'bulletin-file': [file] });
    await station.stop();
    await station.start();
    await read();
    await cardOf(sun, [HEAD, '共读9行']);
  });

  it('is for the office, and is begun with something to read and days in order', async () => {
    await open();
    const { sun, zhao } = station.people;
    const acted = await zhao.command('/xinbao 核对');
    expect(JSON.stringify(acted)).not.toContain('view');
    const form = await formBy(sun, () => sun.command('/xinbao 核对'));
    const empty = await sun.submit(form.id, { ...days, 'bulletin-body': 'shi-gonglu-chu' });
    expect(empty).toMatchObject({ errors: { words: '请选择文件或粘贴内容' } });
    const backwards = { from: '2025-03-31', until: '2025-01-01', words: '1.《甲》' };
    expect(await sun.submit(form.id, backwards)).toMatchObject({
      errors: { until: '结束日期不早于开始日期' },
    });
  });

  it('that lists a piece nobody here knows has it entered as printed, and the row agrees in the same check', async () => {
    await open();
    const { sun, liu } = station.people;
    await bring({ words: '1.《隧道消防演练》（安澜站，《公路信息》第3期，2月18日）' });
    const card = await cardOf(sun, [HEAD, '查无此稿1条次']);
    const confirming = await openCheck(sun, card);
    expect(wordsOn(confirming)).toContain('《隧道消防演练》（市公路处）');
    await sun.press({ view: confirming.id, action_id: 'adopt.retro-entry' });
    const form = await until(
      () => topView(sun),
      ({ callback_id }) => callback_id === 'adopt.retro-entry-form',
    );
    const drawn = JSON.stringify(form.blocks);
    for (const printed of ['隧道消防演练', '市公路处', '公路信息', '"initial_value":"3"', '2025-02-18'])
      expect(drawn).toContain(printed);
    await sun.suggest({ view: form.id, action_id: 'adopt.writer', query: '刘静' });
    const filled = { unit: 'finance', 'noticed-writers': ['liu-jing'] };
    expect(await sun.submit(form.id, { ...filled, title: '安全演练：机密★' })).toMatchObject({
      errors: { title: expect.stringContaining('未保存') },
    });
    expect(await sun.submit(form.id, { ...filled, title: '隧道消防演练' })).toMatchObject({
      outcome: 'updated',
    });
    const after = await topView(sun);
    expect(wordsOn(after)).toContain('一致1条次｜本站未登记0条次｜查无此稿0条次');
    await cardOf(liu, '《隧道消防演练》被市公路处采用，计1条次。');
    const [entered] = await station.books.search('隧道消防', ['closed'], 1);
    expect(entered).toMatchObject({ noticed: '2025-03-05', writers: [{ person: 'liu-jing' }] });
    const adoptions = () => station.books.adoptions(entered?.id ?? '');
    expect(await adoptions()).toMatchObject([
      { body: 'shi-gonglu-chu', carrier: '公路信息', issue: '第3期', date: '2025-02-18', status: 'noted' },
    ]);
    expect(await sun.submit(after.id, {})).toMatchObject({ outcome: 'updated' });
    await redrawn(sun, card, '新登记0条次，确认1条次');
    expect((await adoptions()).map(({ status }) => status)).toEqual(['confirmed']);
  });

  it('that nobody wants any more is given up, and nothing of it stays but who did so and when', async () => {
    await open();
    const { sun } = station.people;
    await bring({ words: '1.《全面清理工程欠款》（安澜站，2分）' });
    const card = await cardOf(sun, [HEAD, '本站未登记1条次']);
    const before = (await station.kept()).rows;
    await press(sun, card, 'adopt.give-up-check');
    await redrawn(sun, card, '放弃核对，读入的内容已删除。');
    const gone = await cardOf(sun, [HEAD, '孙晓梅']);
    expect(buttonsOn(gone.message)).toEqual([]);
    expect(await station.books.undoneChecks()).toEqual([]);
    const after = (await station.kept()).rows;
    expect([after.adoptions, after.entries, after.bulletin_checks]).toEqual([
      ...[before.adoptions, before.entries, before.bulletin_checks],
    ]);
  });

  it('of a body and period that has an undone check asks whether it takes its place', async () => {
    await open();
    const { sun, chen } = station.people;
    await bring({ words: '1.《全面清理工程欠款》（安澜站，2分）' });
    const card = await cardOf(sun, [HEAD, '本站未登记1条次']);
    const form = await formBy(chen, () => chen.command('/xinbao 核对'));
    const again = {
      'bulletin-body': 'shi-gonglu-chu',
      ...days,
      words: '1.《桥梁定期检查全面完成》（安澜站）',
    };
    expect(await chen.submit(form.id, again)).toMatchObject({
      errors: { replaces: '该单位同期通报已有一份核对尚未完成；以本次替换的，请勾选本项。' },
    });
    expect((await station.books.undoneChecks()).map(({ by }) => by)).toEqual(['sun-xiaomei']);
    expect(await chen.submit(form.id, { ...again, replaces: ['yes'] })).toMatchObject({ outcome: 'updated' });
    await redrawn(sun, card, '陈立办公室主任已于');
    await cardOf(chen, [HEAD, '一致1条次']);
    expect((await station.books.undoneChecks()).map(({ by }) => by)).toEqual(['chen-li']);
  });
});
