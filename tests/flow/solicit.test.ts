import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import {
  adopt,
  approve,
  buttonsOn,
  cardOf,
  closeAll,
  entered,
  formBy,
  heldIn,
  press,
  redrawn,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openForger } from './forge.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

let station: Station;
/** 2025-03-05 10:00 on the office's wall, a Wednesday. */
const open = async (options: StationOptions = {}) => {
  station = await openStation({ at: '2025-03-05T02:00:00Z', ...options });
};
afterEach(() => station.close());

const seconds = (moment: string) => Date.parse(`${moment}:00+08:00`) / 1000;
const wanted = {
  topic: '汛期公路保畅准备情况',
  asker: 'shi-gonglu-chu',
  units: ['general', 'road-admin'],
  'due-at': seconds('2025-03-07T12:00'),
  note: '附桥梁检查数据',
};
/** `/xinbao 约稿` of 孙晓梅, filled in and sent. */
async function solicit(values: object = {}, command = '/xinbao 约稿') {
  const { sun } = station.people;
  const form = await formBy(sun, () => sun.command(command));
  return sun.submit(form.id, { ...wanted, ...values });
}
const closeTop = async (person: Person) => person.close((await topView(person)).id);
const lines = async (person: Person, words: string) =>
  (await person.messages()).map(wordsOn).filter((line) => line.includes(words));
const list = async (command = '/xinbao 约稿 列表') => {
  const { sun } = station.people;
  return wordsOn(await whisperTo(sun, () => sun.command(command)));
};

describe.each(['socket', 'http'] as const)('约稿 (%s)', (transport) => {
  it('reaches each unit, is answered by a report tied to it, and shows the office who answered', async () => {
    await open({ transport });
    const { zhao, wu, qian, wang } = station.people;
    await solicit();
    expect(wordsOn(await topView(station.people.sun))).toContain(
      '约稿“汛期公路保畅准备情况”已发给大队综合股、路政管理股，3月7日12:00前报送。',
    );
    await closeTop(station.people.sun);
    const asked = await cardOf(
      zhao,
      '市公路处约稿：汛期公路保畅准备情况。请大队综合股于3月7日12:00前报送。要求：附桥梁检查数据。',
    );
    await cardOf(wu, '请路政管理股于3月7日12:00前报送');
    expect(await lines(qian, '约稿')).toEqual([]);

    const form = await formBy(zhao, () => press(zhao, asked, 'report.answer-solicitation'));
    await zhao.submit(form.id, entered({ title: '汛期准备就绪' }));
    await approve(wang, '汛期准备就绪');
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    const [solicitation] = await station.books.solicitations(1);
    expect(report?.solicitation).toBe(solicitation?.id);
    const answers = '答复市公路处约稿：汛期公路保畅准备情况（3月7日12:00前）';
    expect(wordsOn((await cardOf(wang, '汛期准备就绪')).message)).toContain(answers);
    await cardOf(station.people.sun, ['汛期准备就绪', answers], station.office);
    const told = await redrawn(zhao, asked, '已于3月5日10:00报送《汛期准备就绪》（来稿2025-001）');
    expect(told && buttonsOn(told)).toEqual([]);
    expect((await station.books.received('2025-03')).get('general')).toBe(1);
    expect(await list()).toContain(
      '市公路处约稿：汛期公路保畅准备情况（3月7日12:00前）\n已报：大队综合股\n未报：路政管理股',
    );
    await adopt(station.people.sun, { search: '汛期准备就绪', bodies: ['shi-gonglu-chu'] });
    expect((await station.books.adoptions(report?.id ?? '')).map(({ kind }) => kind)).toEqual(['solicited']);
  });
});

describe('what a unit was told', () => {
  it('proposes the end of the next workday, and shows the hour that holds, what answered it, and that it is over', async () => {
    // A Friday.
    await open({ at: '2025-03-07T02:00:00Z' });
    const { zhao, wu, sun, wang } = station.people;
    const form = await formBy(sun, () => sun.command('/xinbao 约稿'));
    expect(heldIn(form, 'due-at')?.selected_date_time).toBe(seconds('2025-03-10T17:30'));
    await sun.submit(form.id, { topic: '春季养护', units: wanted.units });
    await closeAll(sun);
    const [mine, other] = [await cardOf(zhao, '报送约稿'), await cardOf(wu, '报送约稿')];
    await station.goTo('2025-03-07T10:05');

    const shown = { message: await whisperTo(sun, () => sun.command('/xinbao 约稿 列表')), channel: '' };
    const card = { ...shown, channel: await sun.dm() };
    const later = await formBy(sun, () => press(sun, card, 'solicit.extend'));
    await sun.submit(later.id, { 'due-at': seconds('2025-03-12T12:00') });
    await redrawn(wu, other, '请路政管理股于3月12日12:00前报送');

    const answer = await formBy(zhao, () => press(zhao, mine, 'report.answer-solicitation'));
    await zhao.submit(answer.id, entered({ title: '春季养护开工' }));
    const told = await redrawn(zhao, mine, '已于3月7日10:05报送《春季养护开工》（来稿2025-001）');
    expect(told && buttonsOn(told)).toEqual([]);
    await cardOf(wang, ['春季养护开工', '答复办公室约稿：春季养护（3月12日12:00前）']);
    // 待我审签 shows it as well.
    const waiting = await formBy(wang, () => wang.command('/xinbao 审签'));
    expect(wordsOn(waiting)).toContain('答复办公室约稿：春季养护（3月12日12:00前）');
    await wang.close(waiting.id);

    const own = await cardOf(zhao, ['春季养护开工', '撤回']);
    await press(zhao, own, 'report.withdraw');
    const owed = await cardOf(zhao, ['请大队综合股于3月12日12:00前报送', '报送约稿']);
    expect(owed.message.ts).toBe(mine.message.ts);

    // The reminder of the day before is drawn anew with the request, once it is over.
    await station.goTo('2025-03-11T09:00');
    const reminder = await cardOf(wu, '路政管理股尚未报送');
    const listed = await whisperTo(sun, () => sun.command('/xinbao 约稿 列表'));
    await press(sun, { message: listed, channel: await sun.dm() }, 'solicit.close');
    for (const message of [other, reminder]) {
      const over = await redrawn(wu, message, '此项约稿已结束');
      expect(over && buttonsOn(over)).toEqual([]);
    }
    expect(await lines(wu, '约稿')).toHaveLength(2);
  });
});

describe('a draft', () => {
  it('of a solicited piece, taken up again after a restart, still answers what was asked for', async () => {
    await open();
    const { zhao, sun } = station.people;
    await solicit();
    await closeTop(sun);
    const asked = await cardOf(zhao, '报送约稿');
    const form = await formBy(zhao, () => press(zhao, asked, 'report.answer-solicitation'));
    expect(wordsOn(form)).toContain('报送约稿：汛期公路保畅准备情况（3月7日12:00前）');
    await zhao.fill(form.id, { title: '汛期准备就绪' });
    await zhao.close(form.id);
    await station.stop();
    await station.start();
    const offer = { message: await whisperTo(zhao, () => zhao.command('/report')), channel: await zhao.dm() };
    const resumed = await formBy(zhao, () => press(zhao, offer, 'report.resume'));
    expect(wordsOn(resumed)).toContain('报送约稿：汛期公路保畅准备情况（3月7日12:00前）');
    await zhao.fill(resumed.id, { title: '汛期准备工作就绪' });
    await zhao.submit(resumed.id, entered({ title: '汛期准备工作就绪' }));
    await cardOf(zhao, '汛期准备工作就绪');
    const [solicitation] = await station.books.solicitations(1);
    const [report] = await station.books.reportsBy('zhao-lei', 1);
    expect(report?.solicitation).toBe(solicitation?.id);
    expect(await list()).toContain('已报：大队综合股');
  });
});

describe('reminders', () => {
  it('come on the workday before at nine to units that have not answered, once, and follow an extension', async () => {
    await open();
    const { zhao, wu, sun } = station.people;
    await solicit();
    await closeTop(sun);
    const asked = await cardOf(zhao, '报送约稿');
    const form = await formBy(zhao, () => press(zhao, asked, 'report.answer-solicitation'));
    await zhao.submit(form.id, entered({ title: '汛期准备就绪' }));
    await station.goTo('2025-03-06T08:59');
    expect(await lines(wu, '尚未报送')).toEqual([]);
    await station.stop();
    await station.goTo('2025-03-06T09:01');
    await station.start();
    await cardOf(wu, '约稿“汛期公路保畅准备情况”3月7日12:00截止，路政管理股尚未报送。无需回复。');
    expect(await lines(zhao, '尚未报送')).toEqual([]);

    const shown = await whisperTo(sun, () => sun.command('/xinbao 约稿 列表'));
    const card = { message: shown, channel: await sun.dm() };
    const extension = await formBy(sun, () => press(sun, card, 'solicit.extend'));
    await sun.submit(extension.id, { 'due-at': seconds('2025-03-12T12:00') });
    await station.goTo('2025-03-11T09:00');
    await cardOf(wu, '3月12日12:00截止，路政管理股尚未报送');
    await station.goTo('2025-03-12T12:01');
    expect(await list()).toContain('已报：大队综合股\n逾期未报：路政管理股');
    expect(await lines(wu, '尚未报送')).toHaveLength(2);
    // The office hears once who owes it, at the hour that held last.
    const owed = async () =>
      (await sun.messages(station.office)).map(wordsOn).filter((one) => one.includes('已于'));
    await until(owed, (all) => all.length > 0);
    expect(await owed()).toEqual(['约稿“汛期公路保畅准备情况”已于3月12日12:00到期，路政管理股尚未报送。']);
  });

  it('come once where an hour was put off and set back', async () => {
    await open();
    const { wu, sun } = station.people;
    await solicit();
    await closeTop(sun);
    const [{ id } = { id: '' }] = await station.books.solicitations(1);
    const value = JSON.stringify({ solicitation: id });
    for (const due of ['2025-03-12T12:00', '2025-03-07T12:00']) {
      const shown = await whisperTo(sun, () => sun.command('/xinbao 约稿 列表'));
      const card = { message: shown, channel: await sun.dm() };
      const form = await formBy(sun, () => press(sun, card, 'solicit.extend', value));
      await sun.submit(form.id, { 'due-at': seconds(due) });
    }
    await station.goTo('2025-03-06T09:00');
    await cardOf(wu, '3月7日12:00截止，路政管理股尚未报送');
    await station.goTo('2025-03-12T12:01');
    expect(await lines(wu, '尚未报送')).toHaveLength(1);
  });

  it('of the same day come two hours before, and not once the office ended it', async () => {
    await open({ locale: 'en' });
    const { zhao, wu, sun } = station.people;
    await solicit({ 'due-at': seconds('2025-03-05T16:00'), asker: 'office-itself' }, '/xinbao solicit');
    await closeTop(sun);
    await cardOf(zhao, 'The office asks for a piece');
    await station.goTo('2025-03-05T14:00');
    await cardOf(wu, 'is due 5 Mar 16:00');
    await solicit({ topic: '另一件', 'due-at': seconds('2025-03-06T16:00') }, '/xinbao solicit');
    await closeTop(sun);
    const asked = await cardOf(zhao, ['另一件', 'Send this piece']);
    const shown = await whisperTo(sun, () => sun.command('/xinbao solicit list'));
    const [other] = (await station.books.solicitations(9)).filter(({ topic }) => topic === '另一件');
    const value = JSON.stringify({ solicitation: other?.id });
    await press(sun, { message: shown, channel: await sun.dm() }, 'solicit.close', value);
    const over = await redrawn(zhao, asked, 'This request is over');
    expect(over && buttonsOn(over)).toEqual([]);
  });
});

describe('what is not kept', () => {
  it('is a secret, an hour gone by, no unit, and what comes from anybody but the office or a unit that is asked', async () => {
    await open({ transport: 'http' });
    const { sun, zhao } = station.people;
    const before = await station.kept();
    expect(await solicit({ 'due-at': seconds('2025-03-05T09:00') })).toMatchObject({
      errors: { 'due-at': '时限须晚于现在。' },
    });
    await closeTop(sun);
    expect(await solicit({ units: [] })).toMatchObject({ outcome: 'errors' });
    await closeTop(sun);
    const refused = await whisperTo(zhao, () => zhao.command('/xinbao 约稿'));
    expect(wordsOn(refused)).toContain('此项不由您办理。');
    expect(await station.kept()).toEqual(before);
    expect(JSON.stringify(await solicit({ note: '机密★会议纪要' }))).toContain('检出疑似涉密或敏感标志');
    expect(await station.written('机密★会议纪要')).toEqual([]);
    await closeTop(sun);

    await solicit();
    await closeTop(sun);
    const [{ id } = { id: '' }] = await station.books.solicitations(1);
    const kept = await station.kept();
    const forger = await openForger(station);
    const value = JSON.stringify({ solicitation: id });
    // 钱芳's unit was not asked, and only the office ends what it asked for.
    expect(await forger.press('U07QIAN', 'report.answer-solicitation', value)).toContain('此项不由您办理');
    expect(await forger.press('U06ZHAO', 'solicit.close', value)).toContain('此项不由您办理');
    await forger.close();
    expect(await station.kept()).toEqual(kept);
  });
});

describe('a forged form', () => {
  it('asks in the name of no body that is not there', async () => {
    await open({ transport: 'http' });
    const forger = await openForger(station);
    const before = await station.kept();
    const values = {
      topic: { e: { type: 'plain_text_input', value: '汛期准备' } },
      asker: { e: { type: 'static_select', selected_option: { value: 'nobody' } } },
      units: { e: { type: 'multi_static_select', selected_options: [{ value: 'general' }] } },
      'due-at': { e: { type: 'datetimepicker', selected_date_time: wanted['due-at'] } },
    };
    expect(await forger.send('U05SUN', 'solicit.form', {}, values)).toMatchObject({
      errors: { asker: expect.stringContaining('没有这个采用单位') },
    });
    expect(await station.kept()).toEqual(before);
    await forger.close();
  });
});
