import { afterEach, describe, expect, it } from 'vitest';
import { buttonsOn, press, submit, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

let station: Station;
const open = async (options: StationOptions) => {
  station = await openStation(options);
};
afterEach(() => station.close());

/** Correspondents and heads of all twelve units, and what came to each so far with these words. */
const accounts = async () =>
  station.organisation.people.map(({ id, handles }) => ({
    id,
    person: station.client.as(handles[0]?.split(':').at(-1) ?? ''),
  }));
async function reminded(words: string): Promise<string[]> {
  const told: string[] = [];
  for (const { id, person } of await accounts()) {
    const found = (await person.messages()).filter((message) => wordsOn(message).includes(words));
    for (const _ of found) told.push(id);
  }
  return told;
}
const correspondents = () =>
  station.organisation.people.filter(({ roles }) => roles.includes('correspondent')).map(({ id }) => id);
const heads = () =>
  station.organisation.people.filter(({ roles }) => roles.includes('unit-head')).map(({ id }) => id);
const boards = async () =>
  (await station.people.zhao.messages(station.team)).map(wordsOn).filter((words) => words.includes('积分榜'));

describe('报送提醒', () => {
  it('reminds on the 20th, the third-last and the last workday, by state, each person once', async () => {
    await open({ at: '2025-03-05T02:00:00Z' });
    const { qian, zhao, wu } = station.people;
    await submit(qian, { title: '养护股已完成' });
    await submit(zhao, { title: '综合股报了一篇' });
    await station.goTo('2025-03-20T08:59');
    expect(await reminded('无需回复')).toEqual([]);

    await station.goTo('2025-03-20T09:00');
    expect(await reminded('距任务还有')).toEqual(correspondents().filter((id) => id !== 'qian-fang'));
    const [message] = (await zhao.messages()).filter((one) => wordsOn(one).includes('距任务还有'));
    expect(message && wordsOn(message)).toContain(
      '大队综合股3月已报送1篇，距任务还有1篇。近期可写：春季养护开工、植树绿化、职工培训安排。' +
        '确无可报事项可点“本月无稿”。无需回复。',
    );
    expect(message && buttonsOn(message)).toEqual(['报送信息', '本月无稿', '本月不再提醒']);

    // 路政股 has nothing to report; 综合股's correspondent wants no more reminders.
    const [toWu] = (await wu.messages()).filter((one) => wordsOn(one).includes('距任务还有'));
    if (!toWu || !message) throw new Error('no reminder');
    const none = { message: toWu, channel: await wu.dm() };
    const snooze = { message, channel: await zhao.dm() };
    expect((await whisperTo(wu, () => press(wu, none, 'quota.no-report'))).text).toBe(
      '已记3月无稿，3月不再提醒本部门。',
    );
    expect((await whisperTo(zhao, () => press(zhao, snooze, 'quota.snooze'))).text).toBe('3月不再提醒您。');
    await station.stop();
    await station.start();

    await station.goTo('2025-03-27T09:00');
    const second = await reminded('月还有3个工作日（含今天）');
    expect(second.toSorted()).toEqual(
      [
        ...correspondents().filter((id) => !['qian-fang', 'wu-hao', 'zhao-lei'].includes(id)),
        ...heads().filter((id) => !['jiang-yongsheng', 'shen-weimin'].includes(id)),
      ].toSorted(),
    );
    // Whoever helps others is not told to ask herself.
    const toSun = (await station.people.sun.messages())
      .map(wordsOn)
      .find((one) => one.includes('站办公室尚差'));
    expect(toSun).toContain('需要协助请联系办公室陈立。');
    await station.goTo('2025-03-31T09:00');
    const last = await reminded('今天是3月最后一个工作日');
    expect(last).toEqual(correspondents().filter((id) => !['qian-fang', 'wu-hao', 'zhao-lei'].includes(id)));
    expect(await reminded('3月31日24时前送审的计入本月；无稿不必凑数。本月不再提醒，无需回复。')).toEqual(
      last,
    );
    expect(await reminded('距任务还有')).toHaveLength(correspondents().length - 1);
  });

  it('drops a reminder whose day is over, and sends one of today in the afternoon', async () => {
    await open({ at: '2025-03-19T02:00:00Z' });
    await station.stop();
    await station.goTo('2025-03-21T12:00');
    await station.start();
    await station.pass(5);
    expect(await reminded('距任务还有')).toEqual([]);
    await station.stop();
    await station.goTo('2025-03-27T12:00');
    await station.start();
    await station.pass(5);
    expect(await reminded('月还有3个工作日')).toEqual([]);
    await station.goTo('2025-03-27T14:30');
    expect(new Set(await reminded('月还有3个工作日'))).toContain('zhao-lei');
  });
});

describe('周榜', () => {
  it('is posted on Mondays at 09:00, and on the Tuesday after a free Monday, once each', async () => {
    // 2025-05-01 to 05-05 is free: the week of Monday 5 May has its board on Tuesday.
    await open({ at: '2025-04-27T02:00:00Z' });
    await station.goTo('2025-04-28T08:59');
    expect(await boards()).toEqual([]);
    await station.goTo('2025-04-28T09:00');
    expect(await boards()).toHaveLength(1);
    await station.stop();
    await station.start();
    await station.goTo('2025-05-05T12:00');
    expect(await boards()).toHaveLength(1);
    await station.goTo('2025-05-06T09:00');
    const [, second] = await boards();
    expect(second).toContain('政务信息报送采用积分榜（4月28日—5月4日）');
    expect(second).toContain('本期上报0篇，采用0篇、0条次。');
    expect(second).toContain('（截至5月4日）');
    expect(second).toContain('各部门明细只对本部门显示。');
    await station.pass(3600);
    expect(await boards()).toHaveLength(2);
  });

  it('comes late, and marked so, when the bot was down; an older one is not posted', async () => {
    await open({ at: '2025-03-07T02:00:00Z' });
    await station.stop();
    await station.goTo('2025-03-17T11:00');
    await station.start();
    await station.pass(5);
    expect(await boards()).toHaveLength(1);
    expect((await boards())[0]).toContain('（3月10日—3月16日）（补发）');
  });
});
