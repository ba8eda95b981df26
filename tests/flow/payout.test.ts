import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Payout } from '#domain/payout';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import { wordsOf } from '../documents/word.ts';
import {
  adopt,
  buttonsOn,
  type Card,
  cardOf,
  dispatch,
  formBy,
  press,
  ready,
  redrawn,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { confirmed, takenBack } from './adoptions.ts';
import { openStation, type Station } from './station.ts';

/** A piece of 赵磊's that was sent up and adopted, and whose adoptions are confirmed; its report's id. */
async function earned(station: Station, title: string, bodies: string[]): Promise<string> {
  const { sun } = station.people;
  await dispatch(sun, await ready(station, { title }));
  await adopt(sun, { search: title, bodies });
  const found = (await station.books.search(title, ['dispatched'], 1))[0];
  if (!found) throw new Error(`${title} was not sent up`);
  await confirmed(station, found.id);
  return found.id;
}

const asked = async (person: Person, text: string) => whisperTo(person, () => person.command(text));
const heard = async (person: Person, text: string) => wordsOn(await asked(person, text));

/** The office prepares a batch of everything unpaid. */
async function prepare(station: Station, reach = 'all'): Promise<Payout> {
  const { sun } = station.people;
  await station.pass(60);
  const list = { message: await asked(sun, '/xinbao 发放'), channel: await sun.dm() };
  const form = await formBy(sun, () => press(sun, list, 'payout.prepare'));
  await sun.submit(form.id, { reach });
  const made = await until(
    () => station.books.payouts(1),
    (all) => all[0]?.status === 'draft',
  );
  await sun.close((await topView(sun)).id);
  const [payout] = made;
  if (!payout) throw new Error('no batch was made');
  return payout;
}

const stateOf = async (station: Station, { id }: Payout) => (await station.books.payout(id))?.status;

/** 复核 and 同意发放 by those whose turn it is. */
async function passed(station: Station): Promise<void> {
  const { chen, head } = station.people;
  await press(chen, await cardOf(chen, ['请复核稿酬发放批次', '复核无误']), 'payout.check');
  await press(head, await cardOf(head, ['呈请同意稿酬发放', '同意发放']), 'payout.approve');
}

async function paid(station: Station, on = '2025-03-05'): Promise<Card> {
  const { liu } = station.people;
  const card = await cardOf(liu, ['请发放稿酬并登记', '登记发放']);
  const form = await formBy(liu, () => press(liu, card, 'payout.pay'));
  await liu.submit(form.id, { date: on });
  return card;
}

/** 发放表 or 代发明细表 of one batch of the list. */
async function sheet(person: Person, { message, channel }: Card, payout = '', paper = ''): Promise<void> {
  const value = JSON.stringify({ payout, paper });
  const block = (message.blocks ?? []).find((one) => JSON.stringify(one).includes(JSON.stringify(value)));
  const at = { channel, ts: message.ts, action_id: 'payout.sheet', block_id: block?.block_id ?? '' };
  await whisperTo(person, () => person.press({ ...at, value }));
}

const wordFilesTo = async (person: Person) =>
  (await person.messages())
    .flatMap(({ files = [] }) => files)
    .filter(({ name }) => String(name).endsWith('.docx'));

describe('稿酬发放', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('goes from the office to the director, the head and finance, and tells the writer once', async () => {
    const { sun, chen, head, liu, zhao } = station.people;
    await earned(station, '引进外资建路', ['shi-gonglu-chu', 'shi-zhengfu-ban']);
    const list = await heard(sun, '/xinbao 发放');
    expect(list).toContain('截至3月5日可发放120元，1人。');
    const payout = await prepare(station);
    expect([payout.sum, payout.lines.map(({ person, amount }) => [person, amount])]).toEqual([
      12_000,
      [['zhao-lei', 12_000]],
    ]);
    expect(await heard(zhao, '/xinbao 我的')).toContain(
      '本年稿酬：应得120元，已发0元，待发120元（截至3月5日）',
    );
    const mine = await cardOf(sun, ['稿酬发放批次已编制，待复核', '由陈立办公室主任复核。']);
    expect(wordsOn(mine.message)).not.toContain('请复核');
    expect(buttonsOn(mine.message)).not.toContain('复核无误');
    await passed(station);
    await cardOf(head, ['稿酬已核准，待财务发放', '由刘静信息员发放并登记。']);
    await cardOf(liu, '请发放稿酬并登记');
    const card = await paid(station);
    const done = await redrawn(liu, card, '稿酬已发放');
    expect(wordsOn(done ?? card.message)).toMatch(
      /孙晓梅办公室科员3月5日.+编制，陈立办公室主任3月5日.+复核，周建国站长3月5日.+同意发放，刘静信息员3月5日.+登记发放（发放日期3月5日）/,
    );
    for (const person of [chen, head, sun]) await cardOf(person, '稿酬已发放');
    const news = await cardOf(zhao, '稿酬120元，已于3月5日发放');
    expect(wordsOn(news.message)).toContain('《引进外资建路》｜市政府办｜3月5日｜100元');
    expect(await heard(zhao, '/xinbao 我的')).toContain(
      '本年稿酬：应得120元，已发120元，待发0元（截至3月5日）',
    );
    expect(await stateOf(station, payout)).toBe('paid');
    const audit = (await station.audit()).filter(({ subject }) => subject === payout.id);
    expect(audit.map(({ action, actor }) => [action, actor])).toEqual([
      ['payout-prepare', 'sun-xiaomei'],
      ['payout-check', 'chen-li'],
      ['payout-approve', 'zhou-jianguo'],
      ['payout-pay', 'liu-jing'],
    ]);
    expect(audit.every(({ detail }) => detail.sum === 12_000 && detail.hash === payout.hash)).toBe(true);
  });

  it('says nothing of money in the channels', async () => {
    const { sun } = station.people;
    for (const channel of [station.office, station.team])
      for (const message of await sun.messages(channel)) expect(wordsOn(message)).not.toMatch(/\d元/);
  });

  it('stops a batch of which an adoption was taken back, says which, and makes it anew without', async () => {
    const { sun, chen, zhao } = station.people;
    const gone = await earned(station, '作废的一篇', ['shi-gonglu-chu']);
    await earned(station, '留下的一篇', ['shi-jiaotong-ju']);
    const payout = await prepare(station);
    await takenBack(station, gone);
    const card = await cardOf(chen, ['请复核稿酬发放批次', '复核无误', '70元']);
    const no = await whisperTo(chen, () => press(chen, card, 'payout.check'));
    expect(wordsOn(no)).toBe(
      '编制以后，下列采用已作废或更正：赵磊（《作废的一篇》｜市公路处｜3月5日｜20元）。请作废本批次，重新编制。',
    );
    expect(await stateOf(station, payout)).toBe('draft');
    const form = await formBy(chen, () => press(chen, card, 'payout.cancel'));
    expect((await chen.submit(form.id, { words: ' ' })).errors).toEqual({ words: '请填写原因' });
    expect((await chen.submit(form.id, { words: '见机密文件' })).outcome).toBe('errors');
    await chen.submit(form.id, { words: '一篇采用已作废' });
    await cardOf(sun, '已由陈立办公室主任作废，原因：一篇采用已作废。所列稿酬可重新编制。');
    expect(buttonsOn((await redrawn(chen, card, '稿酬发放批次已作废')) ?? card.message)).toEqual([
      '查看明细',
    ]);
    const anew = await prepare(station);
    expect([anew.sum, await stateOf(station, payout)]).toEqual([5000, 'cancelled']);
    await passed(station);
    await paid(station);
    await cardOf(zhao, '稿酬50元，已于3月5日发放');
  });

  it('claims from the next batch what was paid and then taken back, and pays nobody who owes as much', async () => {
    const { sun, zhao } = station.people;
    const [first] = (await station.books.search('引进外资建路', ['dispatched'], 1)).map(({ id }) => id);
    await takenBack(station, first ?? '');
    expect(await heard(sun, '/xinbao 发放')).toContain(
      '截至3月5日没有可发放的稿酬。追回数不少于应得数，结转下次：赵磊信息员-120元。',
    );
    expect(await heard(zhao, '/xinbao 我的')).toContain('应得50元，已发170元，待发-120元');
    await earned(station, '补回的一篇', ['jiaotong-bu']);
    const payout = await prepare(station);
    expect([
      payout.sum,
      payout.lines[0]?.pieces.map(({ amount }) => amount).toSorted((a, b) => a - b),
    ]).toEqual([8000, [-10_000, -2000, 20_000]]);
    const { message, channel } = await cardOf(sun, ['稿酬发放批次已编制，待复核', '80元']);
    const view = await formBy(sun, () => press(sun, { message, channel }, 'payout.see'));
    expect(wordsOn(view)).toContain('《引进外资建路》｜市政府办｜3月5日｜-100元｜追回已发稿酬');
    await sun.close(view.id);
    await passed(station);
    await paid(station);
    expect(await heard(zhao, '/xinbao 我的')).toContain('应得250元，已发250元，待发0元');
  });

  it('lets one of two approve, and tells the other who it was', async () => {
    const { chen, head, sun } = station.people;
    await earned(station, '两人同时', ['shi-gonglu-chu']);
    await prepare(station);
    await press(chen, await cardOf(chen, ['请复核稿酬发放批次', '复核无误']), 'payout.check');
    const card = await cardOf(head, ['呈请同意稿酬发放', '同意发放', '同意后由财务刘静信息员发放并登记。']);
    const form = await formBy(sun, () =>
      cardOf(sun, ['稿酬发放批次已复核，待核准', '作废']).then((own) => press(sun, own, 'payout.cancel')),
    );
    const [approved, cancelled] = await Promise.all([
      whisperTo(head, () => press(head, card, 'payout.approve')),
      sun.submit(form.id, { words: '金额有误' }),
    ]);
    const [latest] = await station.books.payouts(1);
    // Whichever came first: cancelling is possible after approval, approving is not after cancelling.
    expect(latest?.status).toBe('cancelled');
    expect(cancelled.outcome).toBe('closed');
    expect(wordsOn(approved)).toMatch(
      /^(?:已同意发放，已通知财务。|孙晓梅办公室科员已于3月5日.+作废本批次，本次操作未记录。)$/,
    );
    await redrawn(head, card, '稿酬发放批次已作废');
  });

  it('hands out the same sheets of the same batch, to whom they are for', async () => {
    const { liu, overseer } = station.people;
    const list = { message: await asked(liu, '/xinbao 发放'), channel: await liu.dm() };
    expect(buttonsOn(list.message)).not.toContain('编制批次');
    const [batch] = (await station.books.payouts(9)).filter(({ status }) => status === 'paid');
    await sheet(liu, list, batch?.id, 'payout');
    const said = await cardOf(liu, '政务信息稿酬发放表');
    expect(said.message.text).toContain(`批次20250305-${batch?.hash.slice(0, 4)}`);
    expect(said.message.files?.[0]?.name).toMatch(/^20250305-[0-9a-f]{4}-.+\.xlsx$/);
    const seen = { message: await asked(overseer, '/xinbao payout'), channel: await overseer.dm() };
    expect(buttonsOn(seen.message)).not.toContain('作废');
    await sheet(overseer, seen, batch?.id, 'bank');
    const bank = await cardOf(overseer, '政务信息稿酬代发明细表');
    expect(bank.message.files?.[0]?.name).toMatch(/\.xlsx$/);
  });

  it('hands out the sheet for signature as Word, twice the same bytes', async () => {
    const { liu } = station.people;
    const [batch] = (await station.books.payouts(9)).filter(({ status }) => status === 'paid');
    const taken: Uint8Array[] = [];
    for (const round of [1, 2]) {
      await station.pass(60);
      const list = { message: await asked(liu, '/xinbao 发放'), channel: await liu.dm() };
      await sheet(liu, list, batch?.id, 'signing');
      const files = await until(
        () => wordFilesTo(liu),
        (all) => all.length === round,
      );
      const url = new URL(String(files.at(-1)?.control_url), String(files.at(-1)?.url_private));
      taken.push(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    }
    const [first, second] = taken;
    expect(first).toEqual(second);
    const said = wordsOf(first ?? new Uint8Array());
    expect(said).toContain(`批次20250305-${batch?.hash.slice(0, 4)}`);
    for (const name of ['赵磊', '孙晓梅', '陈立', '周建国', '领取人签名', `合计`])
      expect(said).toContain(name);
  });

  it.each(['zhao', 'qian', 'wang', 'li'] as const)('is not shown to %s', async (who) => {
    expect(await heard(station.people[who], '/xinbao 发放')).toContain('此项不由您办理。');
  });
});

it('says how money is switched on where it is off, and nothing else', async () => {
  const station = await openStation({
    organisation: (demo) => ({ ...demo, settings: { ...demo.settings, moneyAuthority: null } }),
  });
  const said = await asked(station.people.sun, '/xinbao 发放');
  expect([wordsOn(said), buttonsOn(said)]).toEqual([
    expect.stringMatching(/^本站尚未录入发放依据，只计分、不计酬。启用办法/),
    [],
  ]);
  await station.close();
});
