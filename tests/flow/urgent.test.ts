import { afterEach, describe, expect, it } from 'vitest';
import {
  approve,
  buttonsOn,
  cardOf,
  dispatch,
  edit,
  formBy,
  press,
  redrawn,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openForger } from './forge.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

/** 2025-03-05 10:00 on the office's wall. */
const AT = '2025-03-05T02:00:00Z';
const seconds = (moment: string) => Date.parse(`${moment}:00+08:00`) / 1000;

let station: Station;
const open = async (options: StationOptions = {}) => {
  station = await openStation({ at: AT, ...options });
};
afterEach(() => station.close());

const matter = '省道S210边坡塌方';
const filled = {
  matter,
  place: '安澜县北岭',
  'event-at': seconds('2025-03-05T09:40'),
  'known-at': seconds('2025-03-05T09:55'),
  road: 'trunk',
  route: 'S210',
  stake: 'K12+300',
  cause: '连日降雨',
  'expected-opening': seconds('2025-03-05T18:00'),
  body: '约80立方米土石堵塞双向车道，无人员伤亡。',
  measures: '已封闭交通并设置绕行标志',
  leader: 'wang-zhiyuan',
  type: 'general',
  declaration: ['yes'],
};

/** `/xinbao 急报` of 赵磊, filled in and sent. */
async function report(values: object = {}) {
  const { zhao } = station.people;
  const form = await formBy(zhao, () => zhao.command('/xinbao 急报'));
  return zhao.submit(form.id, { ...filled, ...values });
}
const said = async (person = station.people.zhao, words = '时限') =>
  (await person.messages())
    .map(wordsOn)
    .filter((line) => line.startsWith(`《${matter}》`) && line.includes(words));

describe.each(['socket', 'http'] as const)('急报 (%s)', (transport) => {
  it('goes to its signer at once, marked urgent, and the card shows both clocks until they are stopped', async () => {
    await open({ transport });
    const { zhao, wang, sun } = station.people;
    await report();
    expect(wordsOn(await topView(zhao))).toContain(
      '急报已登记，送王志远副站长审签。电话报告时限10:25，书面报告时限10:55。',
    );
    const sign = await cardOf(wang, [`${matter}（初报）`, '急报｜呈请审签：一般信息']);
    expect(wordsOn(sign.message)).toContain('路线编号和名称：S210。');
    expect(wordsOn(sign.message)).toContain('阻断原因：连日降雨。');
    const card = await cardOf(zhao, [matter, '电话报告：尚未记录｜时限3月5日10:25']);
    expect(wordsOn(card.message)).toContain('按公路阻断报送规定，须向上级报送。');

    const call = await formBy(zhao, () => press(zhao, card, 'urgent.call'));
    await zhao.submit(call.id, { to: '市公路处值班室', words: '已知悉，请按时书面报告' });
    await redrawn(zhao, card, '电话报告：按时｜时限3月5日10:25｜完成3月5日10:00');
    await approve(wang, `${matter}（初报）`);
    const desk = await cardOf(sun, [`${matter}（初报）`, '待核稿'], station.office);
    await edit(sun, desk);
    await dispatch(sun, await cardOf(sun, [`${matter}（初报）`, '待上报'], station.office));
    await redrawn(zhao, card, '书面报告：按时');
    expect(await said()).toEqual([]);
  });
});

describe('时限提醒', () => {
  it('come each at its moment, to whom they concern, once, also over a restart, and are silent once done', async () => {
    await open();
    const { zhao, wang, head } = station.people;
    await report();
    const card = await cardOf(zhao, [matter, '电话报告：尚未记录']);
    await station.goTo('2025-03-05T10:14');
    expect(await said()).toEqual([]);
    await station.goTo('2025-03-05T10:15');
    expect(await said()).toEqual([`《${matter}》电话报告时限10:25，尚未记录电话报告。\n记录电话报告`]);
    expect(await said(wang)).toEqual([]);
    await station.stop();
    await station.goTo('2025-03-05T10:26');
    await station.start();
    await cardOf(zhao, `《${matter}》电话报告时限10:25已到`);
    await cardOf(wang, `《${matter}》电话报告时限10:25已到`);
    await cardOf(head, `《${matter}》电话报告时限10:25已到`);
    const overdue = await redrawn(zhao, card, '电话报告：已逾期');
    expect(overdue && wordsOn(overdue)).toContain('急报｜已逾期｜封路阻断');
    expect(overdue && wordsOn(overdue)).toContain('待审签、核稿后可登记上报');
    const call = await formBy(zhao, () => press(zhao, card, 'urgent.call'));
    await zhao.submit(call.id, { to: '市公路处', words: '已知悉' });
    const late = await redrawn(zhao, card, '电话报告：迟报');
    expect(late && wordsOn(late)).not.toContain('已逾期');
    await station.goTo('2025-03-05T10:40');
    expect(await said()).toHaveLength(3);
    await station.goTo('2025-03-05T10:56');
    const due = '书面报告时限10:55已到，初报尚未登记上报。';
    expect((await said()).at(-1)).toContain(due);
    await redrawn(zhao, card, '书面报告：已逾期');
    // Nobody but the duty officer, the leader and the office has the card; the station head is told all the same.
    expect((await head.messages()).map(wordsOn).filter((line) => line.includes('值班员'))).toEqual([]);
    const { sun } = station.people;
    const own = await cardOf(zhao, due);
    expect(wordsOn(own.message)).toContain('待审签、核稿后可登记上报');
    expect(buttonsOn(own.message)).toEqual(['阅读全文']);
    const desk = await cardOf(sun, due, station.office);
    expect(buttonsOn(desk.message)).toEqual(['补登审签', '阅读全文']);
    const signing = await formBy(sun, () => press(sun, desk, 'office.signature'));
    expect(wordsOn(signing)).toContain(`《${matter}（初报）》`);
    await sun.close(signing.id);
    await station.stop();
    await station.start();
    expect(await said()).toHaveLength(4);
  });
});

describe('续报和终报', () => {
  it('are asked for each day until the final one, follow the first report, and count for no quota', async () => {
    await open();
    const { zhao, wang } = station.people;
    await report();
    const card = await cardOf(zhao, [matter, '尚未结束']);
    await station.goTo('2025-03-06T09:00');
    // Slack takes about one post a second: the alarms of the night come first.
    await station.pass(10);
    const prompt = await cardOf(zhao, `《${matter}》尚未结束，请报今日进展`);
    const form = await formBy(zhao, () => press(zhao, prompt, 'urgent.follow'));
    expect(wordsOn(form)).toContain('进展情况');
    expect(await zhao.submit(form.id, { body: '已清理土石60立方米，半幅通行。' })).toMatchObject({
      errors: { declaration: 'required' },
    });
    await zhao.submit(form.id, { declaration: ['yes'] });
    await cardOf(wang, [`${matter}（续报1）`, '急报｜呈请审签']);
    await redrawn(zhao, card, `《${matter}（续报1）》待审签`);

    // On the next day a report is there before nine: nothing is asked.
    await station.goTo('2025-03-07T08:30');
    const final = await formBy(zhao, () => press(zhao, card, 'urgent.final'));
    await zhao.submit(final.id, {
      body: '道路已恢复双向通行。',
      declaration: ['yes'],
      'actual-opening': seconds('2025-03-07T08:00'),
    });
    await redrawn(zhao, card, '已于3月7日08:30结束');
    await station.goTo('2025-03-08T09:00');
    expect(await said(zhao, '尚未结束')).toHaveLength(1);
    expect((await station.books.received('2025-03')).get('general')).toBe(1);
    const chain = await station.books.reportsOf((await station.books.incidents(1))[0]?.id ?? '');
    expect(chain.map(({ incident, follows }) => [incident?.stage, follows])).toEqual([
      ['first', null],
      ['follow', chain[0]?.id],
      ['final', chain[0]?.id],
    ]);
    expect(chain[2]?.text.body).toBe('道路已恢复双向通行。\n实际恢复通行时间：3月7日08:00。');
  });
});

describe('the same words from two phones', () => {
  it('are one 初报, and one 续报; the second sender reads the number of the first', async () => {
    await open();
    const { zhao, sun } = station.people;
    await report();
    await cardOf(zhao, matter);
    const again = await formBy(sun, () => sun.command('/xinbao 急报'));
    expect(await sun.submit(again.id, { ...filled, unit: 'general' })).toMatchObject({
      errors: {
        matter: `与大队综合股3月5日报送的《${matter}（初报）》（来稿2025-001）题目、正文完全相同，不能重复报送。`,
      },
    });
    await sun.close(again.id);
    expect(await station.books.incidents(9)).toHaveLength(1);

    const card = await cardOf(sun, matter, station.office);
    const follow = { title: `${matter}（续报1）`, body: '已抢通半幅。', declaration: ['yes'] };
    const forms = [
      await formBy(zhao, async () => press(zhao, await cardOf(zhao, matter), 'urgent.follow')),
      await formBy(sun, () => press(sun, card, 'urgent.follow')),
    ];
    const acted = [
      await zhao.submit(forms[0]?.id ?? '', follow),
      await sun.submit(forms[1]?.id ?? '', follow),
    ];
    expect(acted).toMatchObject([
      { outcome: 'closed' },
      { errors: { title: expect.stringContaining('（来稿2025-002）题目、正文完全相同') } },
    ]);
    const [incident] = await station.books.incidents(1);
    expect(await station.books.reportsOf(incident?.id ?? '')).toHaveLength(2);
  });

  it('are one where they come at one moment', async () => {
    await open();
    const { zhao, sun } = station.people;
    const forms = await Promise.all(
      [zhao, sun].map((person) => formBy(person, () => person.command('/xinbao 急报'))),
    );
    const acted = await Promise.all(
      [zhao, sun].map((person, n) => person.submit(forms[n]?.id ?? '', { ...filled, unit: 'general' })),
    );
    expect(acted.map(({ outcome }) => outcome).toSorted()).toEqual(['errors', 'updated']);
    expect(await station.books.incidents(9)).toHaveLength(1);
  });
});

describe('the form', () => {
  it('stays open with its words where something is wrong, and writes nothing', async () => {
    await open();
    const before = await station.kept();
    const event = seconds('2025-03-05T09:40');
    expect(await report({ 'event-at': seconds('2025-03-05T10:01') })).toMatchObject({
      errors: { 'event-at': '时间不能晚于现在' },
    });
    expect(await report({ 'known-at': event - 60 })).toMatchObject({
      errors: { 'known-at': '获知时间不能早于事发时间' },
    });
    expect(await report({ cause: ' ' })).toMatchObject({ errors: { cause: '请填写' } });
    expect(await report({ declaration: [] })).toMatchObject({ errors: { declaration: 'required' } });
    expect(await station.kept()).toEqual(before);
    expect(JSON.stringify(await report({ place: '机密★坐标点' }))).toContain('检出疑似涉密或敏感标志');
    expect(await station.written('机密★坐标点')).toEqual([]);
  });

  it('has the fields of a closed road for a closed road alone, and keeps the words when the kind is changed', async () => {
    await open();
    const { zhao } = station.people;
    const form = await formBy(zhao, () => zhao.command('/xinbao 急报'));
    await zhao.fill(form.id, { matter });
    await zhao.press({ view: form.id, action_id: 'urgent.kind', value: 'accident' });
    const other = await topView(zhao);
    expect(wordsOn(other)).not.toContain('阻断原因');
    const {
      road: _road,
      route: _route,
      stake: _stake,
      cause: _cause,
      'expected-opening': _opening,
      ...rest
    } = filled;
    const { matter: _matter, ...values } = rest;
    expect(await zhao.submit(form.id, values)).not.toHaveProperty('errors');
    await cardOf(zhao, [matter, '急报｜事故']);
  });
});

describe('who may act on a matter', () => {
  it('is whom it concerns: another unit’s correspondent and the overseer are refused, forged presses too', async () => {
    await open({ transport: 'http' });
    await report();
    await cardOf(station.people.zhao, matter);
    const forger = await openForger(station);
    const incident = (await station.books.incidents(1))[0]?.id ?? '';
    const before = await station.kept();
    for (const press of ['urgent.call', 'urgent.follow', 'urgent.final', 'urgent.close'])
      for (const user of ['U08WU', 'U28ZHENG'])
        expect(await forger.press(user, press, JSON.stringify({ incident }))).toContain('此项不由您办理');
    // The duty officer may follow up, but only the office ends a matter without its final report.
    expect(await forger.press('U06ZHAO', 'urgent.close', JSON.stringify({ incident }))).toContain(
      '此项不由您办理',
    );
    expect(await forger.press('U06ZHAO', 'urgent.close', JSON.stringify({ incident: 'i0' }))).toContain(
      '没有找到',
    );
    const value = { e: { type: 'plain_text_input', value: '伪造' } };
    const declaration = { e: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } };
    const state = { urgent: { incident, stage: 'final' } };
    const undeclared = { title: value, body: value };
    expect(JSON.stringify(await forger.send('U06ZHAO', 'urgent.follow-form', state, undeclared))).toContain(
      '请勾选核对声明',
    );
    const said = await forger.send('U08WU', 'urgent.follow-form', state, {
      title: value,
      body: value,
      declaration,
    });
    expect(JSON.stringify(said)).toContain('此项不由您办理');
    expect(await station.kept()).toEqual(before);
    await forger.close();
  });
});

describe('the list', () => {
  it('shows each reader the matters that concern him, open ones first', async () => {
    await open({ locale: 'en' });
    const { zhao, wu } = station.people;
    const form = await formBy(zhao, () => zhao.command('/xinbao urgent'));
    await zhao.submit(form.id, filled);
    const mine = await whisperTo(zhao, () => zhao.command('/xinbao urgent list'));
    expect(wordsOn(mine)).toContain(`${matter}\nTelephone: not logged yet`);
    const his = await whisperTo(wu, () => wu.command('/xinbao urgent list'));
    expect(wordsOn(his)).toContain('No urgent matters.');
  });
});

describe('what lists leave out', () => {
  it('is never one’s own matter for those of others, and older 信息倒流 are counted', async () => {
    await open();
    const { zhao, sun } = station.people;
    await report();
    const [own] = await station.books.incidents(1);
    if (!own) throw new Error('no matter');
    const others = Array.from({ length: 25 }, (_, n) => ({
      ...own,
      ...{ id: `i${n}`, revision: 0, unit: 'road-admin', matter: `他处${n}`, openedAt: own.openedAt + n + 1 },
      ...{ openedBy: 'wu-hao', duty: 'wu-hao' },
    }));
    const entry = {
      date: '2025-03-05',
      source: '市电视台',
      unit: 'general',
      report: null,
      by: 'sun-xiaomei',
    };
    const backflows = Array.from({ length: 42 }, (_, n) => ({
      ...entry,
      ...{ id: `b${n}`, matter: `漏报${n + 1}号`, at: own.openedAt + n },
    }));
    await station.books.keep({ incidents: others, backflows, audit: [], at: own.openedAt });
    const mine = await whisperTo(zhao, () => zhao.command('/xinbao 急报 列表'));
    expect(wordsOn(mine)).toContain(matter);
    expect(wordsOn(mine)).not.toContain('他处');
    const read = wordsOn(await whisperTo(sun, () => sun.command('/xinbao 倒流 列表')));
    expect(read).toContain('较早的2项未列出。');
    expect(read).toContain('漏报42号');
    expect(read).not.toContain('漏报2号');
  });
});

describe('信息倒流', () => {
  it('is kept for no piece that is not there', async () => {
    await open({ transport: 'http' });
    const forger = await openForger(station);
    const typed = (value: string) => ({ e: { type: 'plain_text_input', value } });
    const chosen = (value: string) => ({ e: { type: 'static_select', selected_option: { value } } });
    const before = await station.kept();
    const values = {
      date: { e: { type: 'datepicker', selected_date: '2025-03-05' } },
      ...{ matter: typed('三号桥限载未报'), source: typed('市电视台') },
      ...{ unit: chosen('maintenance'), related: chosen('r-nobody') },
    };
    expect(await forger.send('U05SUN', 'urgent.backflow-form', {}, values)).toMatchObject({
      errors: { related: expect.stringContaining('没有找到这篇信息') },
    });
    expect(await station.kept()).toEqual(before);
    await forger.close();
  });

  it('is logged by the office and read by the leaders, and by nobody else', async () => {
    await open();
    const { sun, head, zhao } = station.people;
    const form = await formBy(sun, () => sun.command('/xinbao 倒流'));
    await sun.submit(form.id, { matter: '三号桥限载未报', source: '市电视台', unit: 'maintenance' });
    expect(wordsOn(await topView(sun))).toContain('已登记信息倒流：三号桥限载未报。');
    const read = await whisperTo(head, () => head.command('/xinbao 倒流'));
    expect(wordsOn(read)).toContain('3月5日　养护工程股：三号桥限载未报（上级得知渠道：市电视台）');
    const refused = await whisperTo(zhao, () => zhao.command('/xinbao 倒流'));
    expect(wordsOn(refused)).toContain('此项不由您办理。');
  });
});

describe('where words of a problem stay on paper', () => {
  const code = '问题信息第3号';
  const place = '办公室保密柜';
  const canary = '金丝雀塌方';

  it.each(['socket', 'http'] as const)('an urgent one runs on a code alone (%s)', async (transport) => {
    await open({
      transport,
      organisation: (demo) => ({
        ...demo,
        settings: { ...demo.settings, problemTexts: 'register-only' },
      }),
    });
    const { zhao, head, sun } = station.people;
    const first = await formBy(zhao, () => zhao.command('/xinbao 急报'));
    await zhao.fill(first.id, { matter: canary });
    await zhao.press({ view: first.id, action_id: 'urgent.type', value: 'problem' });
    const form = await topView(zhao);
    expect(wordsOn(form)).toContain('代号（代替题目）');
    expect(wordsOn(form)).not.toContain('已采取的措施');
    expect(JSON.stringify(form)).not.toContain(canary);
    // Picked by mistake it costs nothing: what is typed afterwards is kept.
    await zhao.press({ view: form.id, action_id: 'urgent.type', value: 'general' });
    await zhao.fill(form.id, { matter: '一般事项' });
    expect(await station.books.drafts('zhao-lei')).toMatchObject([
      { entries: { matter: { words: '一般事项' } } },
    ]);
    await zhao.press({ view: form.id, action_id: 'urgent.type', value: 'problem' });
    expect(JSON.stringify(await station.books.drafts('zhao-lei'))).not.toContain('一般事项');
    expect(await zhao.submit(form.id, { code, 'paper-place': '机密★柜' })).toHaveProperty('errors');
    const { 'event-at': eventAt, 'known-at': knownAt, leader, declaration } = filled;
    const values = { code, 'event-at': eventAt, 'known-at': knownAt, leader, declaration };
    expect(await zhao.submit(form.id, { ...values, 'paper-place': place })).toMatchObject({
      outcome: 'updated',
    });
    expect(wordsOn(await topView(zhao))).toContain('电话报告时限10:25，书面报告时限10:55。');
    const card = await cardOf(zhao, [code, '电话报告：尚未记录｜时限3月5日10:25', `仅登记，文稿存${place}`]);
    await cardOf(head, [`${code}（初报）`, '急报｜呈请审签：问题信息', `仅登记，文稿存${place}`]);

    const call = await formBy(zhao, () => press(zhao, card, 'urgent.call'));
    expect(wordsOn(call)).not.toContain('答复和要求');
    await zhao.submit(call.id, { to: '市公路处值班室' });
    await redrawn(zhao, card, '赵磊信息员电话报告市公路处值班室');
    const follow = await formBy(zhao, () => press(zhao, card, 'urgent.follow'));
    expect(wordsOn(follow)).not.toContain('进展情况');
    await zhao.submit(follow.id, { declaration });
    await cardOf(head, [`${code}（续报1）`, `仅登记，文稿存${place}`]);
    await approve(head, `${code}（初报）`);
    await edit(sun, await cardOf(sun, [`${code}（初报）`, '待核稿'], station.office));
    await dispatch(sun, await cardOf(sun, [`${code}（初报）`, '待上报'], station.office));
    await redrawn(zhao, card, '书面报告：按时');
    const [incident] = await station.books.incidents(1);
    expect(incident).toMatchObject({ matter: code, place: '', closure: null });
    expect((await station.books.reportsOf(incident?.id ?? '')).map(({ text }) => text.body)).toEqual([
      '',
      '',
    ]);
    expect(await station.books.drafts('zhao-lei')).toEqual([]);
  });

  it('a form that still has the fields for words is refused beside its type', async () => {
    await open({
      transport: 'http',
      organisation: (demo) => ({
        ...demo,
        settings: { ...demo.settings, problemTexts: 'register-only' },
      }),
    });
    const forger = await openForger(station);
    const type = { e: { type: 'radio_buttons', selected_option: { value: 'problem' } } };
    const body = { e: { type: 'plain_text_input', value: canary } };
    expect(await forger.send('U06ZHAO', 'urgent.form', {}, { type, body, matter: body })).toMatchObject({
      errors: { type: expect.stringContaining('只作登记，不录文字') },
    });
    const typed = (value: string) => ({ e: { type: 'plain_text_input', value } });
    const chosen = (value: string) => ({ e: { type: 'static_select', selected_option: { value } } });
    const moment = { e: { type: 'datetimepicker', selected_date_time: filled['event-at'] } };
    const forged = {
      type,
      code: typed(code),
      'paper-place': typed(place),
      'incident-kind': chosen('road-closure'),
      ...Object.fromEntries(['matter', 'place', 'body', 'cause', 'measures'].map((id) => [id, body])),
      'event-at': moment,
      'known-at': moment,
      duty: { e: { type: 'external_select', selected_option: { value: 'zhao-lei' } } },
      leader: chosen('wang-zhiyuan'),
      declaration: { e: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } },
    };
    expect(await forger.send('U06ZHAO', 'urgent.form', {}, forged)).not.toHaveProperty('errors');
    const [incident] = await station.books.incidents(1);
    expect(incident).toMatchObject({ matter: code, place: '', closure: null });
    expect(await station.written(canary)).toEqual([]);
    await forger.close();
  });

  it('one begun with words goes on without any from the day the station takes none', async () => {
    await open();
    const { zhao, sun } = station.people;
    await report({ type: 'problem' });
    const card = await cardOf(zhao, [matter, '电话报告：尚未记录']);
    const desk = await cardOf(sun, [matter, '电话报告：尚未记录'], station.office);
    const call = await formBy(sun, () => press(sun, desk, 'urgent.call'));
    const before = await formBy(zhao, () => press(zhao, card, 'urgent.follow'));
    await station.reorganise((now) => ({
      ...now,
      settings: { ...now.settings, problemTexts: 'register-only' },
    }));
    // The form from before has no field for the paper: it says so where it has one.
    expect(await zhao.submit(before.id, { body: canary, declaration: ['yes'] })).toMatchObject({
      errors: { title: '本站问题信息只作登记，不录文字，请办理“仅登记”。' },
    });
    expect(await sun.submit(call.id, { to: '市公路处值班室', words: canary })).toMatchObject({
      outcome: 'closed',
    });
    const [incident] = await station.books.incidents(1);
    expect(await station.books.calls(incident?.id ?? '')).toMatchObject([{ words: '' }]);
    const follow = await formBy(sun, () => press(sun, desk, 'urgent.follow'));
    expect(wordsOn(follow)).toContain('代号（代替题目）');
    expect(JSON.stringify(follow)).not.toContain(matter);
    const { declaration } = filled;
    await sun.submit(follow.id, { title: code, 'paper-place': place, declaration });
    const chain = await station.books.reportsOf(incident?.id ?? '');
    expect(chain.find(({ text }) => text.title === code)).toMatchObject({ registerOnly: { place } });
  });
});
