import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Card, cardOf, dispatch, formBy, fromMore, press, ready, redrawn, wordsOn } from './acts.ts';
import { type Forger, openForger } from './forge.ts';
import { openStation, type Station } from './station.ts';

const year = { from: '2025-01-01', until: '2026-01-01' };

describe('上报之后', () => {
  let station: Station;
  let forger: Forger;
  beforeAll(async () => {
    station = await openStation({ transport: 'http' });
    forger = await openForger(station);
  });
  beforeEach(() => station.pass(60));
  afterAll(async () => {
    await forger.close();
    await station.close();
  });

  const act = (card: Card, action: string) => fromMore(station.people.sun, card, action);
  const figures = async () => (await station.books.stationFigures(year, '2025-03-05')).dispatched;
  const sent = async (title: string, values: object = {}) => {
    const card = await ready(station, { title });
    await dispatch(station.people.sun, card, values);
    await redrawn(station.people.sun, card, '办公室：已上报');
    return card;
  };

  it('several bodies at once are one piece sent up, each with its own receipt', async () => {
    const { sun, zhao } = station.people;
    const before = await figures();
    const card = await sent('报两家的稿件', { superior: ['shi-gonglu-chu', 'shi-jiaotong-ju'] });
    expect(await figures()).toBe(before + 1);
    const form = await act(card, 'office.receipt');
    expect(wordsOn(form)).toContain('市公路处，3月5日上报，已报出');
    await sun.submit(form.id, { number: '回〔2025〕7号' });
    await redrawn(sun, card, '市公路处：登记回执（3月5日，回〔2025〕7号）');
    await redrawn(
      zhao,
      await cardOf(zhao, '《报两家的稿件》'),
      '市公路处：登记回执（3月5日，回〔2025〕7号）',
    );
    const again = await act(card, 'office.receipt');
    expect(wordsOn(again)).not.toContain('市公路处，');
    expect(wordsOn(again)).toContain('市交通局，3月5日上报，已报出');
    await sun.close(again.id);
    expect(await figures()).toBe(before + 1);
  });

  it('a correction and a recall want their letter, show on the cards, and count nothing', async () => {
    const { sun, zhao } = station.people;
    const card = await sent('撤回上报的稿件');
    const before = await figures();
    const correction = await act(card, 'office.correct');
    expect(wordsOn(correction)).toContain('不另计上报');
    expect(await sun.submit(correction.id, { date: '2025-03-04', number: ' ', words: ' ' })).toMatchObject({
      errors: { date: '日期不能早于上报日期', number: '请填写函件编号', words: '请填写原因' },
    });
    await sun.submit(correction.id, { date: '2025-03-05', number: '更〔2025〕1号', words: '里程有误' });
    await redrawn(sun, card, '市公路处：更正（3月5日，更〔2025〕1号），里程有误');
    const recall = await act(card, 'office.recall');
    await sun.submit(recall.id, { number: '撤〔2025〕1号', words: '情况有变' });
    await redrawn(sun, card, '市公路处：撤回上报（3月5日，撤〔2025〕1号），情况有变');
    await redrawn(zhao, await cardOf(zhao, '《撤回上报的稿件》'), '撤回上报（3月5日，撤〔2025〕1号）');
    // It was sent up all the same: the figure stands, and the same text may go there again.
    expect(await figures()).toBe(before);
    const again = await formBy(sun, () => press(sun, card, 'office.dispatch'));
    expect(await sun.submit(again.id)).toMatchObject({ outcome: 'closed' });
    expect(await figures()).toBe(before);
  });

  it('a turn by a stranger to it changes nothing', async () => {
    await sent('他人来登记的稿件');
    const [report] = await station.books.search('他人来登记', ['dispatched'], 1);
    const [first] = await station.books.dispatches(report?.id ?? '');
    const before = await station.kept();
    for (const action of ['office.receipt', 'office.correct', 'office.recall'])
      expect(await forger.press('U03LI', action, JSON.stringify({ report: report?.id }))).toContain(
        '此项不由您办理',
      );
    const said = await forger.send(
      'U06ZHAO',
      'office.turn-form',
      { report: report?.id, kind: 'received' },
      {
        sending: { e: { type: 'static_select', selected_option: { value: first?.id } } },
        date: { e: { type: 'datepicker', selected_date: '2025-03-05' } },
      },
    );
    expect(JSON.stringify(said)).toContain('此项不由您办理');
    const foreign = await forger.send(
      'U05SUN',
      'office.turn-form',
      { report: report?.id, kind: 'received' },
      {
        sending: { e: { type: 'static_select', selected_option: { value: 'd0' } } },
        date: { e: { type: 'datepicker', selected_date: '2025-03-05' } },
      },
    );
    expect(JSON.stringify(foreign)).toContain('请选择哪一次上报');
    expect(await station.kept()).toEqual(before);
  });

  it('words that may not be kept are kept nowhere', async () => {
    const { sun } = station.people;
    const card = await sent('函件有密的稿件');
    const form = await act(card, 'office.correct');
    const words = '详见机密★文件';
    expect(await sun.submit(form.id, { number: '更〔2025〕2号', words })).toMatchObject({
      errors: { words: expect.stringContaining('检出疑似涉密或敏感标志') },
    });
    expect(await station.written(words)).toEqual([]);
    await sun.close(form.id);
  });
});
