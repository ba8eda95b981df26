import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { until } from '#playground/until';
import { wordsOf } from '../documents/word.ts';
import {
  adopt,
  buttonsOn,
  cardOf,
  dispatch,
  formBy,
  press,
  ready,
  redrawn,
  topView,
  whisperTo,
  wordsOn,
} from './acts.ts';
import { openStation, type Station } from './station.ts';

let station: Station;
afterEach(() => station.close());

const list = async () => {
  const { sun } = station.people;
  return wordsOn(await whisperTo(sun, () => sun.command('/xinbao 通报')));
};

/** The file that has come to a channel. */
async function fileIn(channel: string, person: Person, ending: string): Promise<Uint8Array> {
  const files = await until(
    async () => {
      await station.pass(2);
      const all = (await person.messages(channel)).flatMap(({ files = [] }) => files);
      return all.filter(({ name }) => String(name).endsWith(ending));
    },
    ({ length }) => length > 0,
  );
  const url = new URL(String(files[0]?.control_url), String(files[0]?.url_private));
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** What a superior's notice says of a station. */
const told = {
  ...{ check: null, body: 'shi-gonglu-chu', pieces: null, points: 4650, rank: 3, notice: '〔2025〕3号' },
  ...{ told: '2025-04-02', corrects: null, at: 1, by: 'sun-xiaomei' },
};

describe.each(['socket', 'http'] as const)('站内情况通报 (%s)', (transport) => {
  it('is drafted from a closed month, agreed to by the head, published once, and corrected in the next', async () => {
    station = await openStation({ at: '2025-03-05T02:00:00Z', transport });
    const { sun, head, zhao } = station.people;
    expect(await list()).toContain('还没有已结账的月份');
    const piece = await ready(station, { title: '综合股开展路域整治' });
    await dispatch(sun, piece);
    await adopt(sun, { search: '路域整治', bodies: ['shi-gonglu-chu'] });

    await station.goTo('2025-04-08T18:00');
    const closed = await cardOf(sun, '2025年3月、2025年第1季度已结账', station.office);
    expect(await list()).toMatch(/^站内情况通报\n2025年第1季度：未起草\n起草\n2025年3月：未起草/);
    expect(await list()).not.toContain('2024年');
    await station.books.keep({
      superiorScores: [{ ...told, id: 's1', from: '2025-03-01', until: '2025-04-01' }],
      audit: [],
    });
    const form = await formBy(sun, () =>
      press(sun, closed, 'bulletin.draft', JSON.stringify({ period: '2025-03' })),
    );
    await sun.submit(form.id, { words: '清明期间保畅任务较重。' });
    const whole = wordsOn(await topView(sun));
    expect(whole).toContain('关于2025年3月政务信息报送采用情况的通报');
    expect(whole).toContain('来稿1篇，上报1篇，采用1篇、1条次（截至3月31日）。');
    expect(whole).toContain('上级核定得分（截至3月31日）：46.5分，第3名，〔2025〕3号。与站内积分分别统计。');
    expect(whole).toContain('1．大队综合股：来稿1篇／任务2篇，采用1篇、1条次，2分');
    expect(whole).toContain('《综合股开展路域整治》（大队综合股；市公路处）');
    // 重新起草 in the same form, with other words.
    const { id } = await topView(sun);
    await sun.press({ view: id, action_id: 'bulletin.draft' });
    await sun.submit(id, { words: '清明期间保畅任务繁重。' });
    expect(wordsOn(await topView(sun))).toContain('清明期间保畅任务繁重。');
    await sun.press({ view: id, action_id: 'bulletin.submit' });
    await sun.close(id);

    const card = await cardOf(head, '呈请审阅：2025年3月站内情况通报');
    await press(head, card, 'bulletin.approve');
    await redrawn(head, card, '周建国站长同意发布（');
    const office = await cardOf(sun, '2025年3月站内情况通报：待发布', station.office);
    await press(sun, office, 'bulletin.publish');
    await cardOf(zhao, '关于2025年3月政务信息报送采用情况的通报', station.team);
    expect(await list()).toContain('2025年3月：已发布');
    const word = await fileIn(station.team, zhao, '.docx');
    for (const words of [
      '关于2025年3月政务信息报送采用情况的通报',
      '清明期间保畅任务繁重。',
      '上级核定得分46.5分，列第3名',
      '2025年4月8日',
    ])
      expect(wordsOf(word)).toContain(words);
    await press(sun, office, 'bulletin.take', JSON.stringify({ period: '2025-03', format: 'xlsx' }));
    await fileIn(await sun.dm(), sun, '.xlsx');

    // A month later something of March is known only now; nothing that was published moves.
    await adopt(sun, { search: '路域整治', bodies: ['shi-jiaotong-ju'], date: '2025-03-28' });
    await station.goTo('2025-05-12T18:00');
    const april = await cardOf(sun, '2025年4月已结账', station.office);
    const next = await formBy(sun, () =>
      press(sun, april, 'bulletin.draft', JSON.stringify({ period: '2025-04' })),
    );
    await sun.submit(next.id, {});
    expect(wordsOn(await topView(sun))).toContain('2025年3月通报中，大队综合股站内积分由2分更正为7分。');
    const march = await station.books.stationBulletin('2025-03');
    expect(
      march?.sheet.groups.flatMap(({ rows }) => rows).find(({ unit }) => unit === 'general')?.points,
    ).toBe(200);
    const team = (await zhao.messages(station.team)).filter((message) => wordsOn(message).includes('通报'));
    expect(team.map(({ files = [] }) => files.length)).toEqual([0, 1]);
  }, 120_000);
});

it('takes the superior’s score from the office’s form, and a correction beside the one it corrects', async () => {
  station = await openStation();
  const { sun, head } = station.people;
  const entered = { from: '2025-01-01', until: '2025-02-28', points: '46', rank: '3', words: '〔2025〕3号' };
  const enter = async (corrects: string | null, points: string) => {
    await station.pass(60);
    const { ts, blocks = [] } = await whisperTo(sun, () => sun.command('/xinbao 通报'));
    const value = JSON.stringify({ corrects });
    const { block_id = '' } = blocks.find((one) => JSON.stringify(one).includes(JSON.stringify(value))) ?? {};
    const at = { channel: await sun.dm(), ts, action_id: 'bulletin.score', block_id };
    const form = await formBy(sun, () => sun.press({ ...at, value }));
    expect((await sun.submit(form.id, { ...entered, points: '很多' })).errors).toHaveProperty('points');
    expect((await sun.submit(form.id, { ...entered, words: '见机密文件' })).outcome).toBe('errors');
    await sun.submit(form.id, { ...entered, points });
    expect(wordsOn(await topView(sun))).toContain(`${points}分，第3名，〔2025〕3号`);
    await sun.close((await topView(sun)).id);
    return (await station.books.superiorScores(9)).find(({ corrects: of }) => of === corrects)?.id ?? '';
  };
  const first = await enter(null, '46');
  await enter(first, '46.5');
  const kept = await station.books.superiorScores(9);
  expect(kept.map(({ points, corrects }) => [points, corrects])).toEqual([
    [4650, first],
    [4600, null],
  ]);
  const seen = await whisperTo(head, () => head.command('/xinbao 通报'));
  expect(wordsOn(seen)).toContain('市公路处（1月1日至2月28日）：46.5分，第3名，〔2025〕3号');
  expect(wordsOn(seen)).not.toContain('：46分');
  expect(buttonsOn(seen)).not.toContain('更正');
});
