import { afterEach, describe, expect, it } from 'vitest';
import { cardOf, closeAll, dispatch, formBy, press, ready, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

let station: Station;
afterEach(() => station.close());

const office = async () => (await station.people.sun.messages(station.office)).map(wordsOn);
const saying = async (words: string) => (await office()).filter((message) => message.includes(words));

describe('what the months bring', () => {
  it('tells the office the pace, and office and leaders how often whom the bot disturbed', async () => {
    station = await openStation({ at: '2025-03-28T10:00:00Z' });
    const { sun, head } = station.people;
    await dispatch(sun, await ready(station, { title: '三月的信息' }));
    for (const words of ['提醒请合并', '积分榜请注明截止日期']) {
      const form = await formBy(sun, () => sun.command('/xinbao 意见'));
      await sun.submit(form.id, { words });
      await closeAll(sun);
    }
    await press(sun, await cardOf(sun, ['提醒请合并', '办结'], station.office), 'suggestion.close');
    await station.goTo('2025-04-01T09:30');
    const [pace, ...more] = await saying('全年进度预计（4月初）');
    expect(more).toEqual([]);
    // 60 of 248 workdays have passed, the first of April among them.
    expect(pace).toContain('上报1／60篇，照此进度全年约4篇，今后每月需7篇');
    expect(pace).toContain('采用0／24篇，照此进度全年约0篇，今后每月需3篇');
    const [burden] = await saying('2025年3月减负月报');
    expect(burden).toMatch(/发给\d+人：提醒\d+次、办理进度\d+次；频道消息\d+次。/);
    expect(burden).toContain('收到意见建议2件，已办理1件。');
    expect(burden).toMatch(/收到最多的：\n\S+：提醒\d次/);
    expect(wordsOn((await cardOf(head, '2025年3月减负月报')).message)).toBe(burden);
    await station.stop();
    await station.start();
    await station.pass(60);
    expect(await saying('全年进度预计')).toHaveLength(1);
    expect(await saying('减负月报')).toHaveLength(1);
  });

  it('has the quarter’s bulletin drafted once it is closed, for the office to look at', async () => {
    station = await openStation({ at: '2025-03-31T10:00:00Z' });
    await station.stop();
    await station.goTo('2025-04-08T18:00');
    await station.start();
    await station.pass(5);
    expect(await saying('2025年第1季度站内情况通报')).toEqual([]);
    await station.goTo('2025-04-09T09:00');
    const [card] = await saying('2025年第1季度站内情况通报：已起草');
    expect(card).toContain('信报按结账起草（4月9日09:00）');
    expect(await station.books.stationBulletin('2025-Q1')).toMatchObject({ status: 'draft', revision: 1 });
  });

  it('tells the administrator once that a year has no holidays, and goes on from Monday to Friday', async () => {
    station = await openStation({
      at: '2025-10-31T10:00:00Z',
      organisation: (demo) => ({
        ...demo,
        calendar: new Map([...demo.calendar].filter(([day]) => day.startsWith('2025'))),
      }),
    });
    const { chen, sun } = station.people;
    const told = async () =>
      (await chen.messages()).map(wordsOn).filter((words) => words.includes('节假日安排'));
    expect(await told()).toEqual([]);
    await station.goTo('2025-11-03T09:00');
    expect(await told()).toEqual([
      '机构文件里没有2026年的节假日安排，暂按周一至周五为工作日。请在安排公布后填入。',
    ]);
    await station.stop();
    await station.goTo('2025-12-01T09:00');
    await station.start();
    await station.pass(5);
    expect(await told()).toHaveLength(1);
    expect((await sun.messages()).map(wordsOn).join()).not.toContain('节假日安排');
  });
});
