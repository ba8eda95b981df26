import { afterEach, describe, expect, it } from 'vitest';
import { approve, cardOf, submit, wordsOn } from './acts.ts';
import { openStation, type Station, type StationOptions } from './station.ts';

let station: Station;
const open = async (options: StationOptions = {}) => {
  station = await openStation(options);
};
afterEach(() => station.close());

const digests = async (person = station.people.wang, words = '篇信息待审签') =>
  (await person.messages()).map(wordsOn).filter((line) => line.includes(words));
const overdue = async () =>
  (await station.people.sun.messages(station.office))
    .map(wordsOn)
    .filter((line) => line.includes('已满8个工作小时'));

describe('待审签提醒', () => {
  it('comes once each workday while something waits, says how much and since when, and ends with it', async () => {
    // 2025-03-07 is a Friday.
    await open({ at: '2025-03-07T02:00:00Z' });
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '护栏更新完成' });
    await submit(zhao, { title: '桥梁检查完成' });
    await cardOf(wang, '桥梁检查完成');
    await station.goTo('2025-03-09T20:00');
    expect(await digests()).toEqual([]);
    await station.goTo('2025-03-10T08:30');
    expect(await digests()).toEqual(['您有2篇信息待审签，最早为3月7日报送。\n待我审签']);
    await station.stop();
    await station.start();
    expect(await digests()).toHaveLength(1);
    await approve(wang, '护栏更新完成');
    await station.goTo('2025-03-11T08:30');
    expect((await digests()).at(-1)).toContain('您有1篇信息待审签');
    await approve(wang, '桥梁检查完成');
    await station.goTo('2025-03-12T08:30');
    expect(await digests()).toHaveLength(2);
    expect(await digests(zhao)).toEqual([]);
  });

  it('is caught up today in office hours, and dropped when its day is over', async () => {
    await open({ at: '2025-03-05T02:00:00Z', locale: 'en' });
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '护栏更新完成' });
    await cardOf(wang, '护栏更新完成');
    const said = () => digests(wang, 'awaiting your opinion');
    await station.stop();
    await station.goTo('2025-03-06T12:00');
    await station.start();
    await station.pass(5);
    expect(await said()).toEqual([]);
    await station.goTo('2025-03-06T14:30');
    expect(await said()).toEqual([
      'Reports awaiting your opinion: 1; the oldest came on 5 Mar.\nFor my opinion',
    ]);
    await station.stop();
    await station.goTo('2025-03-07T18:00');
    await station.start();
    await station.pass(5);
    expect(await said()).toHaveLength(1);
  });
});

describe('八个工作小时', () => {
  it('without an opinion are told to the office, once for each task, and only of what still waits', async () => {
    // 10:00 on a Wednesday: the eighth working hour ends at 11:00 on Thursday.
    await open({ at: '2025-03-05T02:00:00Z' });
    const { zhao, wang } = station.people;
    await submit(zhao, { title: '护栏更新完成' });
    await submit(zhao, { title: '桥梁检查完成' });
    await approve(wang, '桥梁检查完成');
    await station.goTo('2025-03-06T10:59');
    expect(await overdue()).toEqual([]);
    await station.stop();
    await station.start();
    await station.goTo('2025-03-06T11:00');
    expect(await overdue()).toEqual([
      '《护栏更新完成》（来稿2025-001）3月5日10:00送王志远副站长审签，已满8个工作小时，尚未签署意见。',
    ]);
    await station.goTo('2025-03-10T11:00');
    expect(await overdue()).toHaveLength(1);
  });
});
