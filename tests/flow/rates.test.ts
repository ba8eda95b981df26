import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adopt, formBy, pressIn, registered, topView, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

const year = { from: '2025-01-01', until: '2026-01-01' };

describe('标准待定', () => {
  let station: Station;
  const figures = () => station.books.stationFigures(year, '2025-03-05');
  const body = 'sheng-gonglu-ju';
  beforeAll(async () => {
    station = await openStation();
    await registered(station, { title: '引进外资建路' });
    const { sun } = station.people;
    await adopt(sun, { search: '外资', bodies: [body, 'shi-jiaotong-ju'], issue: '第8期' });
    await sun.close((await topView(sun)).id);
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('is listed by body for the office, and set by the director alone', async () => {
    const { sun, zhao } = station.people;
    const list = await formBy(sun, () => sun.command('/xinbao 待定'));
    expect(wordsOn(list)).toContain('省公路局：待定1条次');
    expect(wordsOn(list)).toContain('《引进外资建路》：省公路局《公路信息》第8期，2025年3月5日，单篇');
    expect(wordsOn(list)).not.toContain('设定标准');
    expect(wordsOn(list)).toContain('标准由办公室主任或管理员设定：陈立办公室主任');
    await sun.close(list.id);
    const said = await whisperTo(zhao, () => zhao.command('/xinbao 待定'));
    expect(said.text).toContain('此项不由您办理。');
    expect(await figures()).toMatchObject({ adoptions: 2, points: 500, money: 5000, pending: 1 });
  });

  it('is settled once when the rate is set, for that body alone, and says so', async () => {
    const { chen, zhao } = station.people;
    const list = await formBy(chen, () => chen.command('/xinbao 待定'));
    await pressIn(chen, list, 'adopt.set-rate', { body });
    const form = await topView(chen);
    expect(await chen.submit(form.id, { points: '三分', money: '30' })).toMatchObject({
      errors: { points: '请填写数字，如 3 或 2.5' },
    });
    await chen.submit(form.id, { points: '３', money: '30.5' });
    const after = wordsOn(await topView(chen));
    expect(after).toContain('已设定省公路局标准：积分3分，稿酬30.5元。已补计1条次。');
    expect(after).toContain('没有标准待定的采用。');
    await chen.close(form.id);
    expect(await figures()).toMatchObject({ adoptions: 2, points: 800, money: 8050, pending: 0 });
    const mine = await whisperTo(zhao, () => zhao.command('/xinbao 我的'));
    expect(wordsOn(mine)).toContain('本年稿酬：应得80.5元，已发0元，待发80.5元（截至3月5日）');
    const [report] = await station.books.search('外资', ['registered'], 1);
    const entries = await station.books.entries(report?.id ?? '');
    expect(entries.filter(({ settles }) => settles !== null)).toMatchObject([
      { amount: 3050, posting: '2025-03' },
      { amount: 300, posting: '2025-03' },
    ]);
  });

  it('values what comes later at once, and is not set a second time', async () => {
    const { sun, chen } = station.people;
    await adopt(sun, { search: '外资', bodies: [body], issue: '第9期' });
    expect(wordsOn(await topView(sun))).not.toContain('标准待定');
    await sun.close((await topView(sun)).id);
    expect(await figures()).toMatchObject({ points: 1100, money: 11_100, pending: 0 });
    const list = await formBy(chen, () => chen.command('/xinbao 待定'));
    expect(wordsOn(list)).not.toContain('设定标准');
    await chen.close(list.id);
    const rules = wordsOn(await whisperTo(chen, () => chen.command('/xinbao 规则')));
    expect(rules).toContain('省公路局级：不设本级标准，按各单位的标准');
    expect(rules).toContain('省公路局：积分3分，稿酬30.5元');
    expect(rules).not.toContain('省公路局级：积分标准待定');
  });
});
