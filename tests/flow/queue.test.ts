import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenView } from '#playground/seen';
import { dispatch, formBy, ready, registered, submit, topView, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

describe('办公室待办', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation();
    const { zhao, qian } = station.people;
    await submit(zhao, { title: '还在领导处的稿件' });
    await registered(station, { title: '等待核稿的稿件' });
    await station.pass(60);
    await ready(station, { title: '等待上报的稿件' });
    await station.pass(60);
    await registered(station, { title: '问题稿件', type: 'problem' }, qian, station.people.head);
    await station.pass(60);
    await dispatch(station.people.sun, await ready(station, { title: '已经上报的稿件' }));
  });
  afterAll(() => station.close());

  const open = () => formBy(station.people.sun, () => station.people.sun.command('/xinbao 待办'));
  const titles = (view: SeenView) => [...wordsOn(view).matchAll(/《(.+?)》/g)].map(([, title]) => title);
  const pick = async (view: SeenView, menu: string, change: object) => {
    await station.people.sun.press({
      view: view.id,
      action_id: `office.queue-${menu}`,
      value: JSON.stringify(change),
    });
    return topView(station.people.sun);
  };
  const buttons = (view: SeenView) =>
    view.blocks.flatMap((block) =>
      block.type === 'section' && block.accessory?.type === 'button' ? [block.accessory.text.text] : [],
    );

  it('shows what waits with the office, oldest first, with its counts and next steps', async () => {
    const view = await open();
    expect(titles(view)).toEqual(['等待核稿的稿件', '等待上报的稿件', '问题稿件']);
    expect(buttons(view)).toEqual(['核稿', '登记上报', '核稿']);
    expect(wordsOn(view)).toContain('待核稿2篇｜待上报1篇｜待确认采用0条次｜标准待定0条次');
    await station.people.sun.close(view.id);
  });

  it.each([
    ['state', { state: 'pending-sign' }, ['还在领导处的稿件'], ['阅读全文']],
    ['state', { state: 'ready' }, ['等待上报的稿件'], ['登记上报']],
    ['state', { state: 'dispatched' }, ['已经上报的稿件'], ['回执、更正']],
    ['type', { type: 'problem' }, ['问题稿件'], ['核稿']],
    ['urgent', { urgent: true }, [], []],
  ])('is filtered by %s: %j', async (menu, change, expected, steps) => {
    const view = await pick(await open(), menu, change);
    expect(titles(view)).toEqual(expected);
    expect(buttons(view)).toEqual(steps);
    if (expected.length === 0) expect(wordsOn(view)).toContain('没有符合条件的信息。');
    await station.people.sun.close(view.id);
  });

  it('keeps one filter when another is picked', async () => {
    const problems = await pick(await open(), 'type', { type: 'problem' });
    const view = await pick(problems, 'state', { state: 'ready' });
    expect(titles(view)).toEqual([]);
    await station.people.sun.close(view.id);
  });

  it('leads from a row straight to its form, and shows the change when drawn anew', async () => {
    const { sun } = station.people;
    const view = await open();
    const { id } = (await station.books.search('等待核稿的稿件', ['registered'], 1))[0] ?? {};
    await sun.press({ view: view.id, action_id: 'office.edit', value: JSON.stringify({ report: id }) });
    const form = await topView(sun);
    expect(form.title.text).toBe('核稿');
    await sun.submit(form.id);
    expect((await topView(sun)).id).toBe(view.id);
    await sun.press({ view: view.id, action_id: 'office.queue-refresh' });
    expect(buttons(await topView(sun))).toEqual(['登记上报', '登记上报', '核稿']);
    await sun.close(view.id);
  });

  it('is refused to all others, who are told whom to ask', async () => {
    const before = await station.kept();
    for (const person of [station.people.zhao, station.people.wang]) {
      const said = await whisperTo(person, () => person.command('/xinbao queue'));
      expect(said.text).toBe('此项不由您办理。需要协助请联系办公室孙晓梅。');
    }
    expect(await station.kept()).toEqual(before);
  });
});

it('goes over pages of twenty', async () => {
  const station = await openStation();
  const { sun, zhao } = station.people;
  for (let n = 1; n <= 21; n += 1) {
    await submit(zhao, { title: `第${n}篇` });
    await station.pass(1);
  }
  const view = await formBy(sun, () => sun.command('/xinbao 待办'));
  const choose = async (menu: string, change?: object) => {
    const value = change && JSON.stringify(change);
    await sun.press({ view: view.id, action_id: `office.queue-${menu}`, ...(value && { value }) });
    return wordsOn(await topView(sun));
  };
  const first = await choose('state', { state: 'pending-sign' });
  expect(first).toContain('《第1篇》');
  expect(first).not.toContain('《第21篇》');
  const second = await choose('next');
  expect(second).toContain('《第21篇》');
  expect(second).not.toContain('《第20篇》');
  expect(await choose('back')).toContain('《第1篇》');
  await station.close();
});
