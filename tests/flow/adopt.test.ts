import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  adopt,
  cardOf,
  dispatch,
  formBy,
  press,
  ready,
  redrawn,
  registered,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

const year = { from: '2025-01-01', until: '2026-01-01' };

describe('登记采用', () => {
  let station: Station;
  const figures = () => station.books.stationFigures(year, '2025-03-05');
  beforeAll(async () => {
    station = await openStation();
    await registered(station, { title: '引进外资建路' });
    await station.pass(60);
    await registered(station, { title: '全面清理工程欠款' }, station.people.liu, station.people.li);
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it.each([
    ['a part of the title', '外资', ['来稿2025-001（登记号2025-001）《引进外资建路》']],
    ['the 来稿号', '2025-002', ['来稿2025-002（登记号2025-002）《全面清理工程欠款》']],
    ['the bare number', '2', ['来稿2025-002（登记号2025-002）《全面清理工程欠款》']],
    [
      'nothing',
      '',
      [
        '来稿2025-002（登记号2025-002）《全面清理工程欠款》',
        '来稿2025-001（登记号2025-001）《引进外资建路》',
      ],
    ],
    ['words no title has', '没有这篇', []],
  ])('finds a piece by %s', async (_by, query, found) => {
    const { sun } = station.people;
    const form = await formBy(sun, () => sun.command('/adopt'));
    const { options } = await sun.suggest({ view: form.id, action_id: 'adopt.report', query });
    expect(options.map(({ text }) => Object(text).text)).toEqual(found);
    await sun.close(form.id);
  });

  it('records several bodies at once, and says which has no rate', async () => {
    const { sun, zhao } = station.people;
    const bodies = ['sheng-jiaotong-ting', 'shi-jiaotong-ju', 'sheng-gonglu-ju'];
    expect(await adopt(sun, { search: '外资', bodies, issue: '第8期' })).toMatchObject({
      outcome: 'updated',
    });
    const said = await topView(sun);
    expect(wordsOn(said)).toBe(
      '已登记《引进外资建路》被省交通厅、市交通局、省公路局采用，计3条次。\n' +
        '省公路局未定稿酬标准，本条次稿酬列为“标准待定”。\n采用情况',
    );
    const news = await cardOf(zhao, '《引进外资建路》被');
    expect(wordsOn(news.message)).toBe('《引进外资建路》被省交通厅、市交通局、省公路局采用，计3条次。');
    await redrawn(
      zhao,
      await cardOf(zhao, '由办公室核稿'),
      '已被省交通厅、市交通局、省公路局采用，计3条次。',
    );
    expect(await figures()).toMatchObject({
      adopted: 1,
      adoptions: 3,
      points: 1500,
      money: 15000,
      pending: 1,
    });
  });

  it('shows the writer his money and the unit its points', async () => {
    const { zhao } = station.people;
    const mine = await whisperTo(zhao, () => zhao.command('/xinbao 我的'));
    expect(wordsOn(mine)).toContain('来稿2025-001《引进外资建路》：待核稿');
    expect(wordsOn(mine)).toContain(
      '本年稿酬：应得150元，已发0元，待发150元，另有标准待定1条次（截至3月5日）',
    );
    const board = await whisperTo(zhao, () => zhao.command('/leaderboard'));
    expect(wordsOn(board)).toContain('第1名 大队综合股：站内积分15分，采用1篇、3条次');
    expect(wordsOn(board)).toContain('全年上报0篇，采用1篇、3条次，站内积分15分（截至3月5日）。');
  });

  it('opens what is behind the writer’s money, his unit’s points and the office’s list', async () => {
    const { zhao, sun, wu } = station.people;
    const mine = await whisperTo(zhao, () => zhao.command('/xinbao 我的'));
    const channel = await zhao.dm();
    const why = await formBy(zhao, () => press(zhao, { message: mine, channel }, 'why.open'));
    expect(wordsOn(why)).toContain('按采用日期：积分15分，稿酬150元');
    expect(wordsOn(why)).toContain('按记账月份：积分15分，稿酬150元');
    expect(wordsOn(why)).toContain('《引进外资建路》：市交通局《公路信息》第8期，2025年3月5日，单篇');
    expect(wordsOn(why)).toContain('积分5分｜市交通局级5分｜2025年1月1日起的标准｜记账2025年3月');
    expect(wordsOn(why)).toContain('稿酬标准待定｜省公路局级标准待定');
    await zhao.close(why.id);
    const board = await whisperTo(zhao, () => zhao.command('/leaderboard'));
    const unit = await formBy(zhao, () => press(zhao, { message: board, channel }, 'why.open'));
    expect(wordsOn(unit)).toContain('按采用日期：积分15分\n');
    expect(wordsOn(unit)).not.toContain('稿酬');
    await zhao.close(unit.id);
    const whole = await whisperTo(sun, () => sun.command('/leaderboard'));
    const value = JSON.stringify({ of: 'unit', id: 'general' });
    const place = { message: whole, channel: await sun.dm() };
    const any = await formBy(sun, () => press(sun, place, 'why.unit', value));
    expect(wordsOn(any)).toContain('按采用日期：积分15分');
    await sun.close(any.id);
    const others = await whisperTo(wu, () => wu.command('/leaderboard'));
    const beside = { message: others, channel: await wu.dm() };
    const own = await formBy(wu, () => press(wu, beside, 'why.open'));
    expect(wordsOn(own)).toContain('还没有记账。');
    await wu.close(own.id);
  });

  it('refuses the same adoption a second time, with any other it came with', async () => {
    const { sun } = station.people;
    const before = await station.kept();
    const bodies = ['shi-zhengfu-ban', 'shi-jiaotong-ju'];
    expect(await adopt(sun, { search: '外资', bodies, issue: '第8期' })).toMatchObject({
      outcome: 'errors',
      errors: { carrier: '此项已登记过，未重复登记。' },
    });
    expect(await station.kept()).toEqual(before);
    await sun.close((await topView(sun)).id);
  });

  it('takes the same body in another issue', async () => {
    const { sun } = station.people;
    expect(await adopt(sun, { search: '外资', bodies: ['shi-jiaotong-ju'], issue: '第9期' })).toMatchObject({
      outcome: 'updated',
    });
    expect(await figures()).toMatchObject({ adopted: 1, adoptions: 4 });
    await sun.close((await topView(sun)).id);
  });

  it('counts a leader’s note of one level once for a piece', async () => {
    const { chen } = station.people;
    const points = (await figures()).points;
    const city = { search: '欠款', level: 'city' };
    await adopt(chen, { ...city, bodies: ['shi-wei-ban', 'shi-zhengfu-ban'] });
    expect((await figures()).points).toBe(points + 1000 + 1000 + 1000);
    await chen.close((await topView(chen)).id);
    await adopt(chen, { ...city, bodies: ['shi-gonglu-chu'] });
    expect((await figures()).points).toBe(points + 3000 + 200);
    await chen.close((await topView(chen)).id);
  });

  it.each([
    ['a date in the future', { date: '2025-03-06' }, { date: '采用日期不能晚于今天' }],
    ['a publication of spaces', { carrier: '　' }, { carrier: '请填写刊物' }],
  ])('says beside the field what is wrong with %s', async (_what, wrong, errors) => {
    const { sun } = station.people;
    const before = await station.kept();
    const form = { search: '欠款', bodies: ['guo-ban'], ...wrong };
    expect(await adopt(sun, form)).toMatchObject({ outcome: 'errors', errors });
    expect(await station.kept()).toEqual(before);
    await sun.close((await topView(sun)).id);
  });

  it('takes an adoption by a body the piece was never sent to', async () => {
    const { sun } = station.people;
    const card = await ready(station, { title: '只上报市公路处' });
    await dispatch(sun, card);
    expect(await adopt(sun, { search: '只上报', bodies: ['jiaotong-bu'] })).toMatchObject({
      outcome: 'updated',
    });
    const shown = await redrawn(sun, card, '已被交通部采用，计1条次。');
    expect(shown && wordsOn(shown)).toContain('3月5日上报市公路处');
    await sun.close((await topView(sun)).id);
  });

  it.each(['zhao', 'wang', 'overseer'] as const)('is refused to %s, with a way on', async (who) => {
    const person = station.people[who];
    const said = await whisperTo(person, () => person.command('/adopt'));
    expect(said.text).toBe('此项不由您办理。需要协助请联系办公室孙晓梅。');
    expect(await person.views()).toEqual([]);
  });
});
