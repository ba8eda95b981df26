import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, formBy, pickMore, press, submit, topView, whisperTo, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

const title = '办公室自己写的信息';

/** 孙晓梅 writes a piece that 王志远 signed on paper; `alone` leaves her nobody beside her in the office. */
const stationOf = (alone: boolean) =>
  openStation({
    transport: 'socket',
    organisation: (demo) => ({
      ...demo,
      people: demo.people.map((one) => (alone && one.id === 'chen-li' ? { ...one, active: false } : one)),
    }),
  });

describe.each([
  ['an office of two', false],
  ['an office of one', true],
])('补登本人所写信息的审签, in %s', (_office, alone) => {
  let station: Station;
  beforeAll(async () => {
    station = await stationOf(alone);
  });
  afterAll(() => station.close());

  it(alone ? 'is entered by the writer, and told as 单人操作' : 'is left to the other', async () => {
    const { sun } = station.people;
    await submit(sun, { title });
    const own = await cardOf(sun, `《${title}》`);
    const search = await formBy(sun, () => sun.command('/xinbao 补签'));
    const { options } = await sun.suggest({ view: search.id, action_id: 'office.waiting', query: title });
    const found = await sun.submit(search.id, { 'waiting-report': options[0]?.value });
    if (!alone) {
      expect(found).toMatchObject({
        errors: { 'waiting-report': '您已办理前一步，此项须由办公室另一人办理。' },
      });
      return;
    }
    const entry = await topView(sun);
    await sun.submit(entry.id, { 'sign-way': 'paper', place: '档案柜' });
    await sun.close((await topView(sun)).id);
    await cardOf(sun, [title, '待核稿'], station.office);
    const course = await formBy(sun, () => press(sun, own, 'report.timeline'));
    expect(wordsOn(course)).toContain('单人操作');
  });
});

describe('问题信息的补登和转请', () => {
  let station: Station;
  beforeAll(async () => {
    station = await stationOf(false);
  });
  afterAll(() => station.close());

  it('offers the station head alone for the paper, and nobody to pass it on to', async () => {
    const { zhao, sun, head } = station.people;
    await submit(zhao, { title: '道路塌陷', type: 'problem' });
    const card = await cardOf(head, ['道路塌陷', '同意报送']);
    const said = await whisperTo(head, () => pickMore(head, card, 'pass-on'));
    expect(wordsOn(said)).toContain('没有其他可审签的领导');
    const search = await formBy(sun, () => sun.command('/xinbao 补签'));
    const { options } = await sun.suggest({
      view: search.id,
      action_id: 'office.waiting',
      query: '道路塌陷',
    });
    await sun.submit(search.id, { 'waiting-report': options[0]?.value });
    const entry = JSON.stringify((await topView(sun)).blocks);
    expect(entry).toContain('周建国');
    expect(entry).not.toContain('王志远');
  });
});
