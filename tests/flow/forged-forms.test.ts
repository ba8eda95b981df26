import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Forger } from './forge.ts';
import { OWN, openPieces, PENDING, type Pieces, READY, RETURNED_ONCE, users } from './pieces.ts';
import type { Station } from './station.ts';

describe('伪造的表单', () => {
  let pieces: Pieces;
  let station: Station;
  let forger: Forger;
  beforeAll(async () => {
    pieces = await openPieces();
    ({ station, forger } = pieces);
  });
  beforeEach(() => station.pass(60));
  afterAll(() => pieces.close());

  const chosen = (value: string) => ({ e: { type: 'static_select', selected_option: { value } } });
  const several = (...values: string[]) => ({
    e: { type: 'multi_static_select', selected_options: values.map((value) => ({ value })) },
  });
  const typed = (value: string) => ({ e: { type: 'plain_text_input', value } });
  const date = { e: { type: 'datepicker', selected_date: '2025-03-05' } };
  const yes = { e: { type: 'checkboxes', selected_options: [{ value: 'yes' }] } };
  it.each([
    [
      'a correspondent, sending up',
      users.zhao,
      'office.dispatch-form',
      READY,
      { superior: several('shi-gonglu-chu'), date, way: chosen('system') },
    ],
    ['a leader, editing', users.li, 'office.edit-form', READY, { title: typed('改题'), body: typed('改文') }],
    ['a correspondent, keeping back', users.zhao, 'office.keep-form', READY, { words: typed('不要') }],
    ['a leader, returning for the office', users.li, 'office.return-form', READY, { words: typed('不要') }],
    [
      'a correspondent, merging',
      users.zhao,
      'office.merge-form',
      READY,
      { others: several('r1'), words: typed('并稿') },
    ],
    [
      'a correspondent, marking a duplicate',
      users.zhao,
      'office.duplicate-form',
      READY,
      { original: chosen('r1'), words: typed('重复') },
    ],
    ['a leader, on another’s task', users.li, 'review.hold-form', PENDING, { words: typed('不要') }],
    [
      'another writer, revising',
      users.wu,
      'report.revision',
      RETURNED_ONCE,
      {
        title: typed('题'),
        body: typed('文'),
        'event-date': date,
        declaration: yes,
      },
    ],
  ])('answers a form of %s beside a field', async (_who, user, form, title, values) => {
    const { id, task: now, text } = await pieces.report(title);
    const before = await station.kept();
    const state = { report: id, task: now.number, hash: text.hash, warned: true };
    const said = await forger.send(user, form, state, values);
    expect(said).toMatchObject({ response_action: 'errors' });
    expect(JSON.stringify(said)).toMatch(/此项不由您办理/);
    expect(await station.kept()).toEqual(before);
  });

  it.each([
    ['a leader', users.li, /此项不由您办理/],
    ['the office, of a piece that waits for its leader', users.sun, /此件现在的状态不能这样办理/],
    ['a stranger', 'U99GUEST', /花名册中没有您的账号/],
    ['the office, with an impossible lock', users.sun, /编号[0-9a-f]{6}告诉办公室/, 'never'],
  ])('answers 接手 by %s in place of the form', async (_who, user, says, at: unknown = 1) => {
    const { id } = await pieces.report(OWN);
    const before = await station.kept();
    const said = await forger.send(user, 'office.take-over-form', { report: id, by: 'x', at }, {});
    expect(said).toMatchObject({ response_action: 'update' });
    expect(JSON.stringify(said)).toMatch(says);
    expect(await station.kept()).toEqual(before);
  });

  it.each([
    ['a correspondent', users.zhao, ['shi-gonglu-chu'], /此项不由您办理/],
    ['the office, with no body it knows', users.sun, ['somewhere'], /请选择采用单位/],
  ])('answers a forged adoption by %s', async (_who, user, bodies, says) => {
    const { id } = await pieces.report(READY);
    const before = await station.kept();
    const said = await forger.send(
      user,
      'adopt.form',
      {},
      {
        'adopted-report': chosen(id),
        bodies: { e: { type: 'multi_static_select', selected_options: bodies.map((value) => ({ value })) } },
        carrier: typed('公路信息'),
        kind: chosen('single'),
        date,
      },
    );
    expect(JSON.stringify(said)).toMatch(says);
    expect(await station.kept()).toEqual(before);
  });

  it('answers a form whose state is forged with a number for the office, beside its first field', async () => {
    const before = await station.kept();
    const said = await forger.send(users.sun, 'office.keep-form', { report: 7 }, { words: typed('留存') });
    expect(JSON.stringify(said)).toMatch(/未能保存，所填内容仍在.*编号[0-9a-f]{6}告诉办公室/);
    expect(await station.kept()).toEqual(before);
  });

  it.each([
    [
      'sends a piece up to a body that is not on the list',
      'office.dispatch-form',
      READY,
      { superior: several('somewhere'), date },
      /请选择上报单位/,
    ],
    [
      'sends a piece up on no day of the calendar',
      'office.dispatch-form',
      READY,
      { superior: several('shi-gonglu-chu'), date: { e: { type: 'datepicker', selected_date: '1' } } },
      /请填写日期/,
    ],
    [
      'adopts a piece on no day of the calendar',
      'adopt.form',
      READY,
      { carrier: typed('公路信息'), date: { e: { type: 'datepicker', selected_date: '2025-02-31' } } },
      /请填写日期/,
    ],
    [
      'reports for a unit there is not',
      'report.form',
      READY,
      {
        title: typed('题'),
        body: typed('文'),
        unit: chosen('nowhere'),
        'event-date': date,
        declaration: yes,
      },
      /此项不由您办理/,
    ],
  ])('never %s', async (_what, form, title, values, says) => {
    const { id } = await pieces.report(title);
    const before = await station.kept();
    expect(JSON.stringify(await forger.send(users.sun, form, { report: id }, values))).toMatch(says);
    expect(await station.kept()).toEqual(before);
  });
});
