import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import {
  adopt,
  approve,
  buttonsOn,
  cardOf,
  dispatch,
  edit,
  entered,
  formBy,
  heldIn,
  newReport,
  press,
  redrawn,
  topView,
  wordsOn,
} from './acts.ts';
import { openForger } from './forge.ts';
import { openStation, type Station } from './station.ts';

/** `/report` with 「合写、附件等」 shown. */
async function moreForm(person: Person, title = '') {
  const form = await newReport(person);
  await person.fill(form.id, { title });
  await person.press({ view: form.id, action_id: 'report.more' });
  return topView(person);
}

const body =
  '一是情况：我站组织养护人员对省道进行春季养护。二是分析：路面病害主要由冻融引起。三是建议：请上级增加养护经费。四是成效：道路通行条件明显改善，群众反映良好，沿线单位表示满意，后续将继续加强日常巡查和维护，保障安全畅通。';

describe.each(['socket', 'http'] as const)('合写 (%s)', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport });
  });
  afterAll(() => station.close());

  const send = async (person: Person, title: string, values: Record<string, unknown>) => {
    const form = await moreForm(person, title);
    for (const action_id of ['report.co-writer', 'report.entry-writer'])
      if (JSON.stringify(form.blocks).includes(action_id))
        await person.suggest({ view: form.id, action_id, query: '' });
    return person.submit(form.id, { ...entered({ title, body }), ...values });
  };

  it('is drawn anew on a press, with the words that stood there', async () => {
    const { zhao } = station.people;
    const plain = await newReport(zhao);
    expect(wordsOn(plain)).not.toContain('合写人');
    await zhao.fill(plain.id, { title: '写到一半的题目', body: '写到一半' });
    await zhao.press({ view: plain.id, action_id: 'report.more' });
    const form = await topView(zhao);
    expect(form.id).toBe(plain.id);
    expect(JSON.stringify(form.blocks)).toContain('合写人');
    expect(JSON.stringify(form.values)).toContain('写到一半的题目');
    expect(JSON.stringify(form.blocks)).not.toContain('代录');
    await zhao.close(form.id);
  });

  it('names all writers, gives each his card, his right to withdraw, and his share', async () => {
    const { zhao, qian, wang, sun } = station.people;
    const title = '春季养护工作有序推进';
    await send(zhao, title, {
      'co-writers': ['qian-fang'],
      shares: '钱芳 2，赵磊 1',
      'co-units': ['maintenance'],
    });
    const sign = await cardOf(wang, [title, '大队综合股、养护工程股 赵磊、钱芳']);
    await press(wang, sign, 'report.full-text');
    const full = await topView(wang);
    expect(wordsOn(full)).toContain('份额：赵磊1、钱芳2');
    await wang.close(full.id);
    const card = await cardOf(qian, title);
    expect(buttonsOn(card.message)).toContain('撤回');
    await approve(wang, title);
    await edit(sun, await cardOf(sun, [title, '待核稿'], station.office));
    await dispatch(sun, await cardOf(sun, [title, '待上报'], station.office));
    await adopt(sun, { search: title, bodies: ['shi-gonglu-chu'] });
    await redrawn(qian, card, '计1条次');
    const year = { from: '2025-01-01', until: '2026-01-01' };
    expect(await station.books.moneyOf('qian-fang', year)).toEqual({ cents: 1333, pending: 0 });
    expect(await station.books.moneyOf('zhao-lei', year)).toEqual({ cents: 667, pending: 0 });
    const units = await station.books.unitFigures(year);
    expect(units.find(({ unit }) => unit === 'maintenance')).toMatchObject({ points: 133 });
    await sun.close((await topView(sun)).id);
  });

  it('is corrected in the form of 修改再报, which begins with what stood there', async () => {
    const { zhao, qian, wang } = station.people;
    await station.pass(60);
    const title = '退回后更正合写人';
    await send(zhao, title, { 'co-writers': ['qian-fang'], shares: '钱芳 2，赵磊 1' });
    const own = await cardOf(qian, title);
    await press(wang, await cardOf(wang, [title, '退回修改']), 'review.return');
    await wang.submit((await topView(wang)).id, { words: '请核对作者' });
    await press(zhao, await cardOf(zhao, `《${title}》退回修改。`), 'report.revise');
    const form = await topView(zhao);
    expect(JSON.stringify(heldIn(form, 'co-writers'))).toContain('qian-fang');
    expect(JSON.stringify(heldIn(form, 'shares'))).toContain('赵磊 1，钱芳 2');
    expect(wordsOn(form)).not.toContain('代录');
    const again = entered({ title, body });
    const wrong = { ...again, 'co-writers': ['wu-hao'], shares: '钱芳 2，赵磊 1' };
    await zhao.suggest({ view: form.id, action_id: 'report.co-writer', query: '' });
    expect(await zhao.submit(form.id, wrong)).toMatchObject({
      outcome: 'errors',
      errors: { shares: '份额无法识别，写法如“钱芳 2，赵磊 1”，每位作者一次。' },
    });
    await zhao.submit(form.id, { ...wrong, shares: '吴昊 3，赵磊 1' });
    await cardOf(station.people.wu, title);
    await redrawn(qian, own, '赵磊、吴昊');
    expect(await station.books.search(title, ['pending-sign'], 2)).toMatchObject([
      {
        writers: [
          { person: 'zhao-lei', share: 1 },
          { person: 'wu-hao', share: 3, unit: 'road-admin' },
        ],
      },
    ]);
    expect((await station.audit()).findLast(({ action }) => action === 'resubmit')).toMatchObject({
      actor: 'zhao-lei',
      detail: { writers: 'zhao-lei:1,wu-hao:3' },
    });
  });

  it('is taken back by a co-writer', async () => {
    const { zhao, qian, wang } = station.people;
    const title = '合写后由合写人撤回';
    await send(zhao, title, { 'co-writers': ['qian-fang'] });
    const own = await cardOf(zhao, title);
    await press(qian, await cardOf(qian, title), 'report.withdraw');
    await redrawn(zhao, own, '已撤回');
    await cardOf(wang, [title, '作者已撤回']);
  });

  it('is not signed by a leader who wrote a part of it', async () => {
    const { zhao, head } = station.people;
    const title = '副站长合写的信息';
    await send(zhao, title, { 'co-writers': ['wang-zhiyuan'] });
    await approve(head, title);
  });

  it.each([
    [{ 'co-writers': ['zhao-lei'] }, { 'co-writers': '合写人须在册在职，不与作者重复，最多5人。' }],
    [
      { 'co-writers': ['qian-fang'], shares: '钱芳 两份' },
      { shares: '份额无法识别，写法如“钱芳 2，赵磊 1”，每位作者一次。' },
    ],
    [
      { 'co-writers': ['qian-fang'], shares: '钱芳 1e308，赵磊 1' },
      { shares: '份额无法识别，写法如“钱芳 2，赵磊 1”，每位作者一次。' },
    ],
    [{ 'co-units': ['general'] }, { 'co-units': '共同报送部门不与报送部门重复，最多5个。' }],
    [{ shares: '涉密★绝密' }, {}],
  ])('says beside the field what is wrong, and keeps nothing: %j', async (values, errors) => {
    const { zhao } = station.people;
    const before = await station.kept();
    const acted = await send(zhao, '没有报送出去的信息', values);
    expect(acted).toMatchObject({ outcome: 'errors', errors });
    expect((await station.kept()).rows.reports).toEqual(before.rows.reports);
    await zhao.close((await topView(zhao)).id);
  });
});

describe('代录', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport: 'http' });
  });
  afterAll(() => station.close());

  const enter = async (values: Record<string, unknown>, title: string) => {
    const { sun } = station.people;
    const form = await moreForm(sun, title);
    await sun.suggest({ view: form.id, action_id: 'report.entry-writer', query: '吴昊' });
    return sun.submit(form.id, { ...entered({ title, body }), ...values });
  };

  it('comes to its writer as his own, and the audit names both', async () => {
    const { wu, wang } = station.people;
    const title = '电话报来的路政信息';
    await enter({ 'entry-writer': 'wu-hao', 'entry-way': 'phone' }, title);
    const card = await cardOf(wu, [title, '代录（电话来稿）：孙晓梅办公室科员']);
    expect(wordsOn(card.message)).toContain('路政管理股 吴昊');
    await cardOf(wang, [title, '代录（电话来稿）：孙晓梅办公室科员']);
    expect((await station.audit()).findLast(({ action }) => action === 'submit')).toMatchObject({
      actor: 'sun-xiaomei',
      detail: { writer: 'wu-hao', way: 'phone' },
    });
    expect(await station.books.received('2025-03')).toEqual(new Map([['road-admin', 1]]));
  });

  it('that comes back is told to the office, and any clerk sends it again in its writer’s name', async () => {
    const { chen, sun, wang } = station.people;
    const title = '电话报来又退回的信息';
    await station.pass(120);
    await enter({ 'entry-writer': 'wu-hao', 'entry-way': 'phone' }, title);
    const card = await cardOf(wang, [title, '退回修改']);
    const back = await formBy(wang, () => press(wang, card, 'review.return'));
    await wang.submit(back.id, { choice: '0' });
    const news = await cardOf(sun, `《${title}》退回修改。`, station.office);
    const form = await formBy(chen, () => press(chen, news, 'report.revise'));
    const mended = entered({ title, body: `${body}补充一句。` });
    expect(await chen.submit(form.id, mended)).toMatchObject({ outcome: 'closed' });
    await cardOf(wang, [title, '第2稿']);
    const [report] = await station.books.reportsBy('wu-hao', 1);
    expect(report).toMatchObject({ status: 'pending-sign', text: { number: 2, by: 'wu-hao' } });
  });

  it.each([
    [{ 'entry-writer': 'wu-hao' }, { 'entry-way': '请选择来稿方式' }],
    [{ 'entry-way': 'paper' }, { 'entry-writer': '请选择作者' }],
  ])('says what is missing: %j', async (values, errors) => {
    expect(await enter(values, '未填全的代录')).toMatchObject({ outcome: 'errors', errors });
  });

  it('is refused to a forger who is not of the office, and for people there are not', async () => {
    const forger = await openForger(station);
    const typed = (value: string) => ({ e: { type: 'plain_text_input', value } });
    const chosen = (value: string) => ({ e: { type: 'external_select', selected_option: { value } } });
    const several = (value: string) => ({
      e: { type: 'multi_external_select', selected_options: [{ value }] },
    });
    const values = {
      title: typed('伪造的代录'),
      body: typed(body),
      'event-date': { e: { type: 'datepicker', selected_date: '2025-03-05' } },
      declaration: { e: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } },
    };
    const before = await station.kept();
    const send = (user: string, more: Record<string, object>) =>
      forger.send(user, 'report.form', {}, { ...values, ...more });
    const way = chosen('paper');
    expect(await send('U06ZHAO', { 'entry-writer': chosen('wu-hao'), 'entry-way': way })).toMatchObject({
      errors: { title: expect.stringContaining('此项不由您办理') },
    });
    for (const nobody of ['__proto__', 'nobody', 'sun-xiaomei'])
      expect(await send('U05SUN', { 'entry-writer': chosen(nobody), 'entry-way': way })).toMatchObject({
        errors: { 'entry-writer': '代录的作者须为他人，且在册在职。' },
      });
    expect(await send('U06ZHAO', { 'co-writers': several('nobody') })).toMatchObject({
      errors: { 'co-writers': '合写人须在册在职，不与作者重复，最多5人。' },
    });
    expect(await station.kept()).toEqual(before);
    await forger.close();
  });
});
