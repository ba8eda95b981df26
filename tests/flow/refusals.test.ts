import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, submit, whisperTo, wordsOn } from './acts.ts';
import type { Forger } from './forge.ts';
import {
  notYours,
  notYoursTo,
  OWN,
  openPieces,
  PENDING,
  type Pieces,
  READY,
  RETURNED_ONCE,
  unknown,
  users,
  wrongState,
} from './pieces.ts';
import type { Station } from './station.ts';

const own = (signer: string) => `本人撰写的信息须由他人审签，已转${signer}副站长。`;
const late = '此件已签署意见，本次操作未记录。';

describe('来历不明和不该办的事', () => {
  let pieces: Pieces;
  let station: Station;
  let forger: Forger;
  beforeAll(async () => {
    pieces = await openPieces();
    ({ station, forger } = pieces);
  });
  beforeEach(() => station.pass(60));
  afterAll(() => pieces.close());

  it.each(['/report', '/adopt', '/quota', '/leaderboard', '/xinbao 我的'])(
    'tells a stranger and a leaver at %s that they are not on the list',
    async (command) => {
      const before = await station.kept();
      for (const person of [station.people.stranger, station.people.liu]) {
        const said = await whisperTo(person, () => person.command(command));
        expect(said.text).toBe(unknown);
        expect(await person.views()).toEqual([]);
      }
      expect(await station.kept()).toEqual(before);
    },
  );

  it('tells a stranger at the shortcut, in a direct message', async () => {
    const { stranger } = station.people;
    await stranger.shortcut('report.shortcut');
    const said = await cardOf(stranger, '花名册中没有您的账号');
    expect(wordsOn(said.message)).toContain('请联系办公室孙晓梅添加。');
  });

  const task =
    (over: object = {}) =>
    async (title: string) => {
      const { id, task: now, text } = await pieces.report(title);
      return JSON.stringify({ report: id, task: now.number, hash: text.hash, ...over });
    };
  it.each([
    ['another leader', users.li, 'review.approve', PENDING, task(), notYours],
    ['the writer', users.zhao, 'review.approve', PENDING, task(), own('王志远')],
    ['the office', users.sun, 'review.return', PENDING, task(), notYoursTo('sun-xiaomei')],
    ['a stranger', 'U99GUEST', 'review.approve', PENDING, task(), unknown],
    ['a leaver', 'U09LIU', 'review.approve', PENDING, task(), unknown],
    ['the leader, on his own text', users.wang, 'review.approve', OWN, task(), own('李明辉')],
    [
      'the leader, twice',
      users.wang,
      'review.approve',
      READY,
      task(),
      '王志远副站长已于3月5日10:00签署意见，本次操作未记录。',
    ],
    ['the leader, on the card before', users.wang, 'review.approve', RETURNED_ONCE, task({ task: 1 }), late],
    [
      'the leader, opening a form on the card before',
      users.wang,
      'review.opinion',
      RETURNED_ONCE,
      task({ task: 1 }),
      late,
    ],
    [
      'the leader, of other words',
      users.wang,
      'review.approve',
      PENDING,
      task({ hash: 'other' }),
      '文稿已更新，请看新稿后再办理。',
    ],
    [
      'the leader, once the office began',
      users.wang,
      'review.undo',
      READY,
      task(),
      '办公室已开始核稿，意见不能撤回；如需改动请联系办公室。',
    ],
    ['the leader, too late for a form', users.wang, 'review.opinion', PENDING, task(), '操作超时，请重试。'],
    [
      'the leader, of no report',
      users.wang,
      'review.approve',
      PENDING,
      task({ report: 'none' }),
      '没有找到这篇信息。',
    ],
    ['the office, before sign-off', users.sun, 'office.edit', PENDING, task(), wrongState],
    ['the office, sending up an unsigned piece', users.sun, 'office.dispatch', PENDING, task(), wrongState],
    ['a leader, in the office’s place', users.li, 'office.dispatch', READY, task(), notYours],
    ['a leader, returning for the office', users.li, 'office.return', READY, task(), notYours],
    ['a leader, claiming', users.li, 'office.edit', READY, task(), notYours],
    ['a reader of others’ pieces', users.wu, 'report.full-text', PENDING, task(), notYours],
    ['a reader of others’ changes', users.wu, 'report.compare', READY, task(), notYours],
    ['a writer withdrawing another’s piece', users.wu, 'report.withdraw', PENDING, task(), notYours],
    ['a writer withdrawing after sign-off', users.zhao, 'report.withdraw', READY, task(), wrongState],
    [
      'another unit’s correspondent',
      users.wu,
      'quota.no-report',
      PENDING,
      async () => '{"month":"2025-03","units":["general"]}',
      notYours,
    ],
  ])('answers a press by %s once, and changes nothing', async (_who, user, action, title, value, says) => {
    const before = await station.kept();
    expect(await forger.press(user, action, await value(title))).toBe(says);
    expect(await station.kept()).toEqual(before);
  });

  it('says of a piece that its writer took back not that it was signed', async () => {
    const title = '作者撤回的稿件';
    await submit(station.people.zhao, { title });
    const value = await task()(title);
    const { id } = await pieces.report(title);
    await forger.press(users.zhao, 'report.withdraw', JSON.stringify({ report: id }));
    expect(await forger.press(users.wang, 'review.approve', value)).toBe(wrongState);
  });

  it('answers a button that this program does not know', async () => {
    expect(await forger.press(users.wang, 'review.raise', '{}')).toBe(wrongState);
  });

  it.each([
    ['no JSON', 'review.approve', 'approve'],
    ['nothing', 'review.approve', ''],
    ['a list', 'office.edit', '[]'],
    ['another shape', 'review.approve', '{"report":1}'],
    ['a task of zero', 'review.approve', '{"report":"r1","task":0,"hash":"x"}'],
    ['an id of a thousand letters', 'report.withdraw', `{"report":"${'r'.repeat(1000)}"}`],
    ['no month', 'quota.snooze', '{"month":"March","units":["general"]}'],
    ['no report', 'office.more', '{"do":"delete"}'],
  ])('answers a press that carries %s with a number for the office', async (_what, action, value) => {
    const before = await station.kept();
    expect(await forger.press(users.wang, action, value)).toMatch(
      /^未能办理，请重试；仍不行请把编号[0-9a-f]{6}告诉办公室。$/,
    );
    expect(await station.kept()).toEqual(before);
  });

  it('does not hear what Slack did not sign', async () => {
    const before = await station.kept();
    expect(await forger.unsigned(users.wang, 'review.approve', await task()(PENDING))).toBe(401);
    expect(await station.kept()).toEqual(before);
  });
});
