import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { formBy, pressIn, topView, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

let station: Station;
afterEach(() => station.close());

const list = (admin: Person) => formBy(admin, () => admin.command('/xinbao 定时'));
const boards = async () =>
  (await station.people.chen.messages(station.team)).map(wordsOn).filter((words) => words.includes('积分榜'));
const pressed = async (admin: Person, action: string, value: object): Promise<string> => {
  await pressIn(admin, await topView(admin), action, value);
  return wordsOn(await topView(admin));
};

describe('定时任务', () => {
  it('are listed for the administrator, paused, made up for, and never run twice', async () => {
    station = await openStation({ at: '2025-03-07T02:00:00Z' });
    const { chen, sun } = station.people;
    const board = { job: 'weekly-leaderboard' };
    const first = wordsOn(await list(chen));
    expect(first).toContain('每周积分榜\n上次：尚未运行｜下次：3月10日09:00');
    expect(await pressed(chen, 'settings.switch-job', { ...board, paused: true })).toContain(
      '陈立办公室主任于3月7日10:00暂停，暂停期间到期的不再运行',
    );
    expect((await station.audit()).at(-1)).toMatchObject({
      action: 'pause-job',
      subject: 'weekly-leaderboard',
      actor: 'chen-li',
    });

    await station.goTo('2025-03-10T09:00');
    expect(await boards()).toEqual([]);
    await chen.close((await topView(chen)).id);
    expect(wordsOn(await list(chen))).toContain(
      '上次：3月10日09:00，已跳过（任务已暂停）｜下次：3月17日09:00',
    );
    await pressed(chen, 'settings.switch-job', { ...board, paused: false });
    expect(await pressed(chen, 'settings.run-job', board)).toContain('已运行：每周积分榜。');
    await station.pass(5);
    expect(await boards()).toHaveLength(1);
    expect(await pressed(chen, 'settings.run-job', board)).toContain('这项任务没有到期未办的，未重复运行。');
    await station.goTo('2025-03-17T09:00');
    expect(await boards()).toHaveLength(2);
    const told = await whisperTo(sun, () => sun.command('/xinbao 定时'));
    expect(told.text).toBe('此项不由您办理。需要协助请联系办公室陈立。');
  });

  it('that may run at any moment do so at a press', async () => {
    station = await openStation({ at: '2025-03-07T02:00:00Z' });
    const { chen } = station.people;
    await list(chen);
    const shown = await pressed(chen, 'settings.run-job', { job: 'day-begins' });
    expect(shown).toContain('委托生效和期满\n上次：3月7日10:00，已完成｜下次：3月8日00:00');
  });
});
