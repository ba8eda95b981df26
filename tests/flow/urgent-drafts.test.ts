import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import {
  buttonsOn,
  type Card,
  cardOf,
  formBy,
  heldIn,
  press,
  redrawn,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

let station: Station;
const open = async (options: StationOptions = {}) => {
  station = await openStation({ at: '2025-03-05T02:00:00Z', ...options });
};
afterEach(() => station.close());

const at = (moment: string) => Date.parse(`${moment}:00+08:00`) / 1000;
const drafts = () => station.books.drafts('zhao-lei');
const begun = {
  matter: '省道S210边坡塌方',
  place: '安澜县北岭',
  'known-at': at('2025-03-05T09:55'),
  route: 'S210',
  cause: '连日降雨',
  body: '约80立方米土石堵塞双向车道，',
};
const rest = {
  'event-at': at('2025-03-05T09:40'),
  stake: 'K12+300',
  body: '约80立方米土石堵塞双向车道，无人员伤亡。',
  leader: 'wang-zhiyuan',
  type: 'general',
  declaration: ['yes'],
};

/** What is whispered instead of a form, as a message to press in. */
const offered = async (person: Person, act: () => ReturnType<Person['press']>): Promise<Card> => ({
  message: await whisperTo(person, act),
  channel: await person.dm(),
});
const urgent = (person: Person) => () => person.command('/xinbao 急报');
const typeAndClose = async (person: Person, act: () => ReturnType<Person['press']>, values: object) => {
  const form = await formBy(person, act);
  await person.fill(form.id, { ...values });
  await person.close(form.id);
};

describe.each(['socket', 'http'] as const)('an urgent form that was closed (%s)', (transport) => {
  it('is offered again after a restart, whole, is listed, and is gone once sent', async () => {
    await open({ transport });
    const { zhao, wang } = station.people;
    await typeAndClose(zhao, urgent(zhao), begun);
    await station.stop();
    await station.start();

    await zhao.openHome();
    const home = await until(
      () => zhao.home(),
      (view) => view !== null,
    );
    expect(wordsOn(home ?? {})).toContain('《省道S210边坡塌方》，3月5日10:00保存\n急报（初报）');
    const list = await offered(zhao, () => zhao.command('/xinbao 草稿'));
    expect(wordsOn(list.message)).toContain('《省道S210边坡塌方》，3月5日10:00保存\n急报（初报）');
    const offer = await offered(zhao, urgent(zhao));
    expect(wordsOn(offer.message)).toContain('有一篇未报送的草稿《省道S210边坡塌方》，');
    expect(buttonsOn(offer.message)).toEqual(['继续填写', '另写一篇']);
    // `/report` is another form: it opens at once.
    const other = await formBy(zhao, () => zhao.command('/report'));
    expect(other.callback_id).toBe('report.form');
    await zhao.close(other.id);

    const form = await formBy(zhao, () => press(zhao, offer, 'report.resume'));
    expect(form.callback_id).toBe('urgent.form');
    expect(heldIn(form, 'cause')?.value).toBe('连日降雨');
    expect(heldIn(form, 'known-at')?.selected_date_time).toBe(begun['known-at']);
    expect(await zhao.submit(form.id, rest)).not.toHaveProperty('errors');
    await cardOf(wang, ['省道S210边坡塌方（初报）', '急报｜呈请审签']);
    expect(await drafts()).toEqual([]);
  });

  it('of a later report is kept by its matter and part, and each is offered on its own button', async () => {
    await open({ transport });
    const { zhao, wang } = station.people;
    const first = await formBy(zhao, urgent(zhao));
    await zhao.submit(first.id, { ...begun, ...rest });
    for (const view of await zhao.views()) await zhao.close(view.id);
    const card = await cardOf(zhao, ['省道S210边坡塌方', '电话报告：尚未记录']);
    await typeAndClose(zhao, () => press(zhao, card, 'urgent.follow'), { body: '已清理60立方米，' });
    await station.pass(60);
    await typeAndClose(zhao, () => press(zhao, card, 'urgent.final'), { body: '道路已恢复，' });
    expect((await drafts()).map(({ urgent: part }) => part?.stage)).toEqual(['final', 'follow']);

    const offer = await offered(zhao, () => press(zhao, card, 'urgent.follow'));
    expect(wordsOn(offer.message)).toContain('《省道S210边坡塌方（续报1）》');
    const anew = await formBy(zhao, () => press(zhao, offer, 'urgent.anew'));
    expect(heldIn(anew, 'body')?.value ?? '').toBe('');
    await zhao.close(anew.id);
    const form = await formBy(zhao, () => press(zhao, offer, 'report.resume'));
    expect(heldIn(form, 'body')?.value).toBe('已清理60立方米，');
    await zhao.submit(form.id, { body: '已清理60立方米，半幅通行。', declaration: ['yes'] });
    await cardOf(wang, ['省道S210边坡塌方（续报1）', '半幅通行']);
    const list = await offered(zhao, () => zhao.command('/xinbao 草稿'));
    expect(wordsOn(list.message)).toContain('急报（终报）');
    expect(wordsOn(list.message)).not.toContain('急报（续报）');
    const final = await formBy(zhao, () => press(zhao, list, 'report.resume'));
    await zhao.submit(final.id, { body: '道路已恢复双向通行。', declaration: ['yes'] });
    await redrawn(zhao, card, '已于');
    expect(await drafts()).toEqual([]);
  });
});

describe('while an urgent form is typed', () => {
  it('a picked kind changes its fields and the draft, and no other word', async () => {
    await open();
    const { zhao } = station.people;
    const form = await formBy(zhao, urgent(zhao));
    await zhao.fill(form.id, { matter: '隧道内追尾', body: '两车相撞' });
    await zhao.press({ view: form.id, action_id: 'urgent.kind', value: 'accident' });
    const other = await topView(zhao);
    expect(wordsOn(other)).not.toContain('阻断原因');
    expect(heldIn(other, 'matter')?.value).toBe('隧道内追尾');
    expect((await drafts())[0]?.entries['incident-kind']).toMatchObject({ picked: [{ value: 'accident' }] });
    await zhao.close(form.id);
    const offer = await offered(zhao, urgent(zhao));
    const again = await formBy(zhao, () => press(zhao, offer, 'report.resume'));
    expect(wordsOn(again)).not.toContain('阻断原因');
    expect(heldIn(again, 'body')?.value).toBe('两车相撞');
  });

  it('nothing secret is kept of it, and the form says so', async () => {
    await open({ locale: 'en' });
    const { zhao } = station.people;
    const form = await formBy(zhao, () => zhao.command('/xinbao urgent'));
    await zhao.fill(form.id, { matter: '塌方' });
    await zhao.fill(form.id, { place: '金丝雀急报 机密★' });
    expect(wordsOn(await topView(zhao))).toContain('Possible secret or sensitive mark');
    expect(await station.written('金丝雀急报')).toEqual([]);
    await zhao.fill(form.id, { place: '北岭' });
    expect(wordsOn(await topView(zhao))).not.toContain('Possible secret');
    await zhao.close(form.id);
    const list = await offered(zhao, () => zhao.command('/xinbao drafts'));
    expect(wordsOn(list.message)).toMatch(/“塌方”, saved .*\nUrgent \(first report\)/i);
  });
});
