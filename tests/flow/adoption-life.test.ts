import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import {
  adopt,
  cardOf,
  formBy,
  press,
  pressIn,
  redrawn,
  registered,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

const year = { from: '2025-01-01', until: '2026-01-01' };

describe('采用的确认、更正和作废', () => {
  let station: Station;
  const figures = () => station.books.stationFigures(year, '2025-03-05');
  const noted = async () => (await station.books.queue()).toConfirm;
  /** 「更正」 or 「作废」 in 采用情况 of the piece, come to from the office's card. */
  const turn = async (clerk: Person, act: 'void' | 'correct', body: string) => {
    const card = await cardOf(clerk, ['引进外资建路', '更多'], station.office);
    const acts = await formBy(clerk, () => press(clerk, card, 'office.more'));
    await clerk.press({ view: acts.id, action_id: 'adopt.of-report' });
    const [report] = await station.books.search('引进外资建路', ['registered'], 1);
    const all = await station.books.adoptions(report?.id ?? '');
    const adoption = all.find((one) => one.body === body)?.id;
    await pressIn(clerk, await topView(clerk), `adopt.${act}`, { adoption });
    return topView(clerk);
  };
  const closeAll = async (person: Person) => {
    for (const { id } of (await person.views()).toReversed()) await person.close(id);
  };

  beforeAll(async () => {
    station = await openStation();
    await registered(station, { title: '引进外资建路' });
    const bodies = ['shi-gonglu-chu', 'shi-jiaotong-ju'];
    await adopt(station.people.sun, { search: '外资', bodies, issue: '第8期' });
    await closeAll(station.people.sun);
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('shows the recorder what waits, and leaves it to another', async () => {
    const { sun } = station.people;
    const form = await formBy(sun, () => sun.command('/xinbao 确认'));
    expect(wordsOn(form)).toContain('市公路处《公路信息》第8期，2025年3月5日，单篇');
    expect(wordsOn(form)).toContain('由您登记，须办公室另一人确认');
    expect(wordsOn(form)).toContain('未经上报');
    await closeAll(sun);
  });

  it('lets another of the office confirm, one after the other in one form, and changes no figure by it', async () => {
    const { chen } = station.people;
    const before = await figures();
    expect(await noted()).toBe(2);
    const form = await formBy(chen, () => chen.command('/xinbao 确认'));
    const [first, second] = await station.books.unconfirmed(0, 10);
    await chen.submit(form.id, { adoptions: [first?.id] });
    expect(await noted()).toBe(1);
    // The form stays open for the rest.
    await chen.submit(form.id, { adoptions: [second?.id] });
    const after = await topView(chen);
    expect(wordsOn(after)).toContain('已确认1条次。');
    expect(wordsOn(after)).toContain('没有待确认的采用。');
    expect(await noted()).toBe(0);
    expect(await figures()).toEqual(before);
    await closeAll(chen);
  });

  it('asks which, where nothing is ticked', async () => {
    const { sun, chen } = station.people;
    await adopt(sun, { search: '外资', bodies: ['guo-ban'], issue: '第1期' });
    await closeAll(sun);
    const form = await formBy(chen, () => chen.command('/xinbao 确认'));
    expect(await chen.submit(form.id, {})).toMatchObject({ errors: { adoptions: '请勾选要确认的采用' } });
    await closeAll(chen);
  });

  it('voids with a reason, takes its points and money back, and tells the writer', async () => {
    const { sun, zhao } = station.people;
    const before = await figures();
    const form = await turn(sun, 'void', 'guo-ban');
    expect(wordsOn(form)).toContain('严禁录入国家秘密');
    expect(await sun.submit(form.id, { words: '　' })).toMatchObject({ errors: { words: '请填写原因' } });
    await sun.submit(form.id, { words: '国办未采用，系误登' });
    const after = await topView(sun);
    expect(wordsOn(after)).toContain('已作废，作者已通知。');
    expect(wordsOn(after)).toContain('原因：国办未采用，系误登');
    expect(await figures()).toMatchObject({
      adoptions: before.adoptions - 1,
      points: before.points - 2000,
      money: before.money - 20_000,
    });
    const news = await cardOf(zhao, '的采用登记已作废');
    expect(wordsOn(news.message)).toBe(
      '《引进外资建路》的采用登记已作废：国办《公路信息》第1期，2025年3月5日，单篇。原因：国办未采用，系误登。篇、条次和积分随之调整。',
    );
    const own = await cardOf(zhao, '由办公室核稿');
    await redrawn(zhao, own, '已被市公路处、市交通局采用，计2条次。');
    await closeAll(sun);
  });

  it('corrects the body in one change, and asks for a new confirmation', async () => {
    const { chen, zhao } = station.people;
    const before = await figures();
    const form = await turn(chen, 'correct', 'shi-gonglu-chu');
    await chen.submit(form.id, { 'adopted-by': 'shi-wei-ban', issue: '第9期', words: '单位登记有误' });
    expect(wordsOn(await topView(chen))).toContain('已更正，作者已通知。');
    expect(await figures()).toMatchObject({
      adopted: 1,
      adoptions: 2,
      points: before.points - 200 + 1000,
      money: before.money - 2000 + 10_000,
    });
    const news = await cardOf(zhao, '的采用登记已更正');
    expect(wordsOn(news.message)).toBe(
      '《引进外资建路》的采用登记已更正。原登记：市公路处《公路信息》第8期，2025年3月5日，单篇。' +
        '更正为：市委办《公路信息》第9期，2025年3月5日，单篇。原因：单位登记有误。',
    );
    expect(await station.books.unconfirmed(0, 10)).toMatchObject([
      { body: 'shi-wei-ban', recordedBy: 'chen-li' },
    ]);
    await closeAll(chen);
  });

  it('tells in the course of the piece who did what, and opens neither list to others', async () => {
    const { sun, zhao, wang } = station.people;
    const own = await cardOf(zhao, '由办公室核稿');
    const course = await formBy(zhao, () => press(zhao, own, 'report.timeline'));
    expect(wordsOn(course)).toContain('确认采用，市公路处《公路信息 第8期》');
    expect(wordsOn(course)).toContain('作废采用，国办《公路信息 第1期》');
    expect(wordsOn(course)).toContain('更正采用，市委办《公路信息 第9期》');
    await closeAll(zhao);
    for (const person of [zhao, wang]) {
      const said = await whisperTo(person, () => person.command('/xinbao 确认'));
      expect(said.text).toContain('此项不由您办理。');
    }
    expect(await sun.views()).toEqual([]);
  });
});

describe('补登', () => {
  it('enters a piece known only from a notice, and goes on to its adoption', async () => {
    const station = await openStation();
    const { sun, zhao } = station.people;
    const form = await formBy(sun, () => sun.command('/xinbao 补登'));
    await sun.suggest({ view: form.id, action_id: 'adopt.writer', query: '赵' });
    await sun.submit(form.id, {
      title: '只见于通报的一篇',
      unit: 'general',
      'noticed-writers': ['zhao-lei'],
      date: '2025-03-03',
    });
    const next = await topView(sun);
    expect(next.callback_id).toBe('adopt.form');
    await sun.submit(next.id, { bodies: ['shi-gonglu-chu'], carrier: '公路信息', date: '2025-03-03' });
    const asked = await topView(sun);
    expect(wordsOn(asked)).toContain('没有上报记录');
    await sun.submit(asked.id, {});
    await cardOf(zhao, '据2025年3月3日上级通报补登，不计入来稿。');
    const year = await station.books.stationFigures(
      { from: '2025-01-01', until: '2026-01-01' },
      '2025-03-05',
    );
    expect(year).toMatchObject({ received: 0, dispatched: 0, adopted: 1, adoptions: 1, points: 200 });
    const [piece] = await station.books.search('只见于通报', ['closed'], 1);
    expect(piece).toMatchObject({ receipt: { number: 1 }, registration: { number: 1 }, status: 'closed' });
    expect(await station.books.waiting()).toEqual([]);
    await station.close();
  });
});
