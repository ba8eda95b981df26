import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import { cardOf, closeAll, formBy, press, pressIn, registered, topView, whisperTo, wordsOn } from './acts.ts';
import { givingByHand } from './award-rules.ts';
import { openStation, type Station } from './station.ts';

const year = { from: '2025-01-01', until: '2026-01-01' };
const pieceTitle = '引进外资建路';

async function homeOf(person: Person) {
  await person.openHome();
  return (
    (await until(
      () => person.home(),
      (view) => view !== null,
    )) ?? {}
  );
}

describe('嘉奖', () => {
  let station: Station;
  const points = async () => (await station.books.stationFigures(year, '2025-03-05')).points;
  beforeAll(async () => {
    station = await openStation({ organisation: givingByHand });
    await registered(station, { title: pieceTitle });
  });
  beforeEach(() => station.pass(60));
  afterEach(() => closeAll(station.people.chen));
  afterAll(() => station.close());

  /** The list, and from it the form. */
  async function opened() {
    const { chen } = station.people;
    const list = await formBy(chen, () => chen.command('/xinbao 嘉奖'));
    await pressIn(chen, list, 'award.give', {});
    const form = await topView(chen);
    await chen.suggest({ view: form.id, action_id: 'adopt.report', query: '外资' });
    return form;
  }
  async function piece(): Promise<string> {
    const [report] = await station.books.search('外资', ['registered'], 1);
    return report?.id ?? '';
  }

  it('is the director’s: of the home tab, the list and the form nobody else has anything', async () => {
    const { sun, zhao, wang } = station.people;
    for (const who of [sun, zhao, wang]) {
      const said = await whisperTo(who, () => who.command('/xinbao award'));
      expect(said.text).toContain('此项不由您办理。');
    }
    const { chen } = station.people;
    expect(wordsOn(await homeOf(chen))).toContain('嘉奖');
    expect(wordsOn(await homeOf(sun))).not.toContain('嘉奖');
  });

  it('asks for a piece or a unit, never both, and for what; what may be secret is kept nowhere', async () => {
    const { chen } = station.people;
    const form = await opened();
    const words = '质量高';
    const one = { rule: 'best', date: '2025-03-05', words };
    const both = { ...one, unit: 'road-admin', 'adopted-report': await piece() };
    expect(await chen.submit(form.id, both)).toMatchObject({
      errors: { unit: '请在信息和部门中选且只选一项' },
    });
    expect(await chen.submit(form.id, { ...one, unit: null, 'adopted-report': null })).toMatchObject({
      errors: { 'adopted-report': '请在信息和部门中选且只选一项' },
    });
    const toUnit = { ...one, unit: 'road-admin', 'adopted-report': null };
    expect(await chen.submit(form.id, { ...toUnit, date: '2025-03-06' })).toMatchObject({
      errors: { date: '日期不能晚于今天。' },
    });
    const secret = await chen.submit(form.id, { ...toUnit, words: '据机密★文件' });
    expect(Object.keys(Object(secret).errors)).toEqual(['words']);
    expect(await station.written('据机密')).toEqual([]);
    expect(await points()).toBe(0);
  });

  it('of a piece is booked at once, told to its writer, and explained: who, when, what for', async () => {
    const { chen, zhao } = station.people;
    const form = await opened();
    await chen.submit(form.id, {
      ...{ rule: 'best', 'adopted-report': await piece(), date: '2025-03-04', words: '材料扎实' },
    });
    expect(wordsOn(await topView(chen))).toContain(
      '已给予嘉奖。《引进外资建路》：月度最佳，5分。将通知对方。',
    );
    await cardOf(zhao, '《引进外资建路》：月度最佳，5分，2025年3月4日给予嘉奖。事由：材料扎实。');
    expect(await points()).toBe(500);
    const mine = await whisperTo(zhao, () => zhao.command('/xinbao 我的'));
    const channel = await zhao.dm();
    const message = mine;
    const why = await formBy(zhao, () => press(zhao, { message, channel }, 'why.open'));
    expect(wordsOn(why)).toContain('嘉奖，2025年3月4日，事由：材料扎实（陈立办公室主任给予）');
    expect(wordsOn(why)).toContain(
      '加减分5分｜月度最佳5分（陈立2025年3月4日给予）｜2025年1月1日起的标准｜记账2025年3月',
    );
    await zhao.close(why.id);
    const [event] = (await station.audit()).filter(({ action }) => action === 'award');
    expect(event).toMatchObject({ actor: 'chen-li', detail: { rule: 'best', date: '2025-03-04' } });
    expect(JSON.stringify(event)).not.toContain('材料');
  });

  it('is not given twice: the form says so and stays open, and the piece stands as it stood', async () => {
    const { chen } = station.people;
    const form = await opened();
    const again = await chen.submit(form.id, {
      ...{ rule: 'best', 'adopted-report': await piece(), date: '2025-03-05', words: '再次' },
    });
    expect(again.errors).toEqual({ 'adopted-report': '此项已登记过，未重复登记。' });
    expect(await points()).toBe(500);
    const report = await station.books.report(await piece());
    expect(report?.status).toBe('registered');
    expect((await station.books.awardsOf(await piece())).map(({ reason }) => reason)).toEqual(['材料扎实']);
  });

  it('is taken back with a reason: reversed, told, and gone from the list; then it may be given anew', async () => {
    const { chen, zhao } = station.people;
    const [award] = await station.books.awardsOf(await piece());
    const list = await formBy(chen, () => chen.command('/xinbao 嘉奖'));
    expect(wordsOn(list)).toContain('本年和上年的嘉奖共1项');
    expect(wordsOn(list)).toContain('2025年3月4日，事由：材料扎实（陈立办公室主任给予）');
    await pressIn(chen, list, 'award.take-back', { award: award?.id });
    const form = await topView(chen);
    expect(await chen.submit(form.id, { words: ' ' })).toMatchObject({ errors: { words: '请填写事由' } });
    await chen.submit(form.id, { words: '误给' });
    expect(wordsOn(await topView(chen))).toContain('本年和上年没有嘉奖。');
    await cardOf(zhao, '2025年3月4日给予的嘉奖已撤销，所加的分冲销。原因：误给。');
    expect(await points()).toBe(0);
    expect(await station.books.award(award?.id ?? '')).toMatchObject({
      back: { by: 'chen-li', reason: '误给' },
    });
    await closeAll(chen);
    const anew = await opened();
    await chen.submit(anew.id, {
      ...{ rule: 'best', 'adopted-report': await piece(), date: '2025-03-05', words: '重给' },
    });
    expect(await points()).toBe(500);
  });

  it('of a unit goes to its correspondents and its head, once a month', async () => {
    const { chen, wu } = station.people;
    const given = { rule: 'best', unit: 'road-admin', date: '2025-03-05', words: '组织得力' };
    await chen.submit((await opened()).id, given);
    await cardOf(wu, '路政管理股：月度最佳，5分，2025年3月5日给予嘉奖。事由：组织得力。');
    await closeAll(chen);
    const again = await chen.submit((await opened()).id, given);
    expect(Object.keys(Object(again).errors)).toEqual(['unit']);
    const [unit] = (await station.books.unitFigures(year)).filter((row) => row.unit === 'road-admin');
    expect(unit).toMatchObject({ points: 500 });
    expect(await points()).toBe(1000);
  });
});

it('where no rule gives by hand the form says so', async () => {
  const station = await openStation();
  const { chen } = station.people;
  const list = await formBy(chen, () => chen.command('/xinbao 嘉奖'));
  await pressIn(chen, list, 'award.give', {});
  expect(wordsOn(await topView(chen))).toContain('现行计分办法没有由办公室给分的项目，');
  await station.close();
});
