import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { field, modal, press } from '#commands/ids';
import type { Role } from '#domain/person';
import { zh } from '#text/zh';
import { givingByHand } from './award-rules.ts';
import { chosen, comers, day, peopled, typed } from './comers.ts';
import { type Forger, openForger } from './forge.ts';
import { notYours, unknown } from './pieces.ts';
import { openStation, type Station } from './station.ts';

type Sent =
  | { press: string; value: object }
  | { form: string; state: object; values: Record<string, object> };

const readers: Role[] = ['clerk', 'director', 'station-head', 'deputy', 'admin', 'overseer'];
const body = 'sheng-gonglu-ju';
/** Nobody is sent to himself for help: the clerk is sent to the other one. */
const refusedTo = (id: string | null): string =>
  id === null ? unknown : id === 'sun-xiaomei' ? notYours.replace('孙晓梅', '高云') : notYours;
const rateOf = (points: string, money: string) => ({
  [field.points]: typed(points),
  [field.money]: typed(money),
});
const awardTo = (unit: string, over: Record<string, object> = {}) => ({
  [field.rule]: chosen('best'),
  [field.unit]: chosen(unit),
  [field.date]: day('2025-03-05'),
  [field.words]: typed('组织得力'),
  ...over,
});
const reason = { [field.words]: typed('有误') };

describe('谁能办什么：规则', () => {
  let station: Station;
  let forger: Forger;
  beforeAll(async () => {
    station = await openStation({
      transport: 'http',
      organisation: (demo) => peopled(givingByHand(demo)),
    });
    forger = await openForger(station);
  });
  beforeEach(() => station.pass(60));
  afterAll(async () => {
    await forger.close();
    await station.close();
  });

  /** What was said, and whether the books moved. */
  async function come(user: string, sent: Sent, waits: boolean): Promise<{ said: string; moved: boolean }> {
    const head = station.auditHead();
    const said = await answer(user, sent, waits);
    return { said, moved: station.auditHead() !== head };
  }
  async function answer(user: string, sent: Sent, waits: boolean): Promise<string> {
    if ('form' in sent) {
      const { errors } = Object(await forger.send(user, sent.form, sent.state, sent.values));
      return Object.values<string>(errors ?? {}).join();
    }
    const value = JSON.stringify(sent.value);
    if (waits) return forger.ask(user, sent.press, value);
    await forger.tap(user, sent.press, value);
    return '';
  }

  /** An award of 办公室主任's that stands, to a unit that has none. */
  let given = 0;
  async function placed(): Promise<string> {
    const { units } = station.organisation;
    const unit = units[given % units.length]?.id ?? '';
    const date = ['2025-01-06', '2025-02-06'][Math.floor(given / units.length)] ?? '';
    given += 1;
    await forger.send('U04CHEN', modal.award, {}, awardTo(unit, { [field.date]: day(date) }));
    const standing = await station.books.awards({ from: '2025-01-01', until: '2026-01-01' });
    return standing.find((award) => award.unit === unit && award.date === date)?.id ?? '';
  }

  /** Each act: who may, what he sends, what is said to him who may, and whether it changes the books. */
  const acts: Record<
    string,
    { by: Role[]; sends: () => Sent | Promise<Sent>; says: RegExp | null; moves: boolean }
  > = {
    看规则: {
      ...{ by: readers, sends: () => ({ press: press.openRules, value: {} }) },
      ...{ says: /采用方式系数/, moves: false },
    },
    试算: {
      by: readers,
      sends: () => ({ press: press.whatIf, value: { preset: 'zhonglou', year: 2024 } }),
      ...{ says: /^正在按“.+”试算2024年/, moves: true },
    },
    看标准待定: {
      ...{ by: ['clerk', 'director', 'admin'], sends: () => ({ press: press.unrated, value: {} }) },
      ...{ says: null, moves: false },
    },
    打开设定标准: {
      ...{ by: ['director', 'admin'], sends: () => ({ press: press.setRate, value: { body } }) },
      ...{ says: null, moves: false },
    },
    设定已有的标准: {
      by: ['director', 'admin'],
      sends: () => ({ form: modal.rate, state: { body: 'shi-jiaotong-ju' }, values: rateOf('3', '30') }),
      ...{ says: new RegExp(`^${zh.refusal['rate-set']}$`), moves: false },
    },
    看嘉奖: {
      ...{ by: ['director'], sends: () => ({ press: press.openAwards, value: {} }) },
      ...{ says: null, moves: false },
    },
    打开嘉奖: {
      ...{ by: ['director'], sends: () => ({ press: press.giveAward, value: {} }) },
      ...{ says: null, moves: false },
    },
    嘉奖: {
      by: ['director'],
      sends: () => ({ form: modal.award, state: {}, values: awardTo('road-admin') }),
      ...{ says: null, moves: true },
    },
    打开撤销: {
      by: ['director'],
      sends: async () => ({ press: press.takeAwardBack, value: { award: await placed() } }),
      ...{ says: null, moves: false },
    },
    撤销: {
      by: ['director'],
      sends: async () => ({ form: modal.takeAwardBack, state: { award: await placed() }, values: reason }),
      ...{ says: null, moves: true },
    },
  };

  it.each(Object.keys(acts))(
    '%s: everybody as he may, and nobody else',
    async (name) => {
      const act = acts[name];
      if (!act) throw new Error('no such act');
      const wrong: string[] = [];
      for (const [who, [user, id]] of Object.entries(comers)) {
        const person = station.organisation.people.find((one) => one.id === id);
        const may = person?.roles.some((role) => act.by.includes(role)) ?? false;
        const sent = await act.sends();
        const { said, moved } = await come(user, sent, !may || act.says !== null);
        const right = may
          ? (act.says ? act.says.test(said) : said === '') && moved === act.moves
          : said === refusedTo(id) && !moved;
        if (!right) wrong.push(`${name} ${who}: ${said}, ${moved}`);
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );

  it('设定标准: by whoever may, once; to all others it is refused, and after that to everybody', async () => {
    const set = (user: string) =>
      come(user, { form: modal.rate, state: { body }, values: rateOf('3', '30') }, true);
    for (const [user, id] of Object.values(comers)) {
      if (id === 'chen-li' || id === 'xu-lin') continue;
      expect(await set(user)).toEqual({ said: refusedTo(id), moved: false });
    }
    expect(await set('U04CHEN')).toEqual({ said: '', moved: true });
    expect(await set('U11XU')).toEqual({ said: zh.refusal['rate-set'], moved: false });
  });

  const evil = [-1, 0, 1e308, 1.5, '__proto__', '', null, [], {}, '../../x', 'x'.repeat(5000)];
  it.each(
    evil.flatMap((one): [string, object][] => [
      [press.whatIf, { preset: one, year: 2025 }],
      [press.whatIf, { preset: 'zhonglou', year: one }],
      [press.takeAwardBack, { award: one }],
    ]),
  )('forged: %s with %j moves nothing and is answered', async (name, value) => {
    const before = await station.kept();
    expect(await forger.ask('U04CHEN', name, JSON.stringify(value))).not.toBe('');
    expect(await station.kept()).toEqual(before);
  });

  const strange = ['__proto__', '', '../../x', 'constructor', 'x'.repeat(3000)];
  it.each([
    ...strange.flatMap((one): [string, object, Record<string, object>][] => [
      [modal.award, {}, awardTo('road-admin', { [field.rule]: chosen(one) })],
      [modal.award, {}, awardTo(one)],
      [modal.award, {}, awardTo('', { [field.report]: chosen(one) })],
      [modal.award, {}, awardTo('bridge', { [field.date]: day(one) })],
      [modal.takeAwardBack, { award: one }, reason],
      [modal.rate, { body: one }, rateOf('3', '30')],
    ]),
    [modal.award, {}, awardTo('road-admin', { [field.words]: typed(' ') })],
    [modal.award, {}, awardTo('road-admin', { [field.report]: chosen('r1') })],
    [modal.award, {}, {}],
    [modal.rate, { body }, rateOf('-3', '30')],
    [modal.rate, { body }, rateOf('3', '-30')],
    [modal.rate, { body }, rateOf('1e308', '30')],
    [modal.rate, { body }, rateOf('3', '9999999')],
    [modal.rate, { body }, rateOf('NaN', '30')],
    [modal.rate, { body }, rateOf('3.005', '30')],
  ])('forged: %s of %j with %j changes nothing', async (form, state, values) => {
    const before = await station.kept();
    expect(await forger.send('U04CHEN', form, state, values)).toMatchObject({
      response_action: expect.stringMatching(/errors|push/),
    });
    expect(await station.kept()).toEqual(before);
  });
});
