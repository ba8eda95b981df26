import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Organisation } from '#domain/organisation';
import { cardOf, entered, formBy, newReport, press, redrawn, sendReport, topView, wordsOn } from './acts.ts';
import { openStation, type Station } from './station.ts';

/** 赵磊 writes it together with 王志远, who would sign it. */
async function writeTogether({ people: { zhao } }: Station, title: string) {
  const plain = await newReport(zhao);
  await zhao.press({ view: plain.id, action_id: 'report.more' });
  const form = await topView(zhao);
  const { options } = await zhao.suggest({ view: form.id, action_id: 'report.co-writer', query: '王志远' });
  const coWriters = options.map(({ value }) => value);
  return sendReport(zhao, form, { ...entered({ title }), 'co-writers': coWriters });
}

describe('审签人本人撰写的信息', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport: 'http' });
  });
  afterAll(() => station.close());

  it('goes to the next leader, and its writers are told so', async () => {
    const { wang, head } = station.people;
    const title = '分管领导参与撰写';
    await writeTogether(station, title);
    const own = await cardOf(wang, `《${title}》`);
    expect(wordsOn(own.message)).toContain('本人撰写的信息须由他人审签，已转周建国站长。');
    const card = await cardOf(head, [title, '同意报送']);
    await press(head, card, 'review.approve');
    const after = await redrawn(wang, own, '待核稿');
    expect(after && wordsOn(after)).not.toContain('本人撰写');
  });
});

/** A station with one leader: 王志远. */
const oneLeader = (demo: Organisation): Organisation => ({
  ...demo,
  people: demo.people.map((one) =>
    ['zhou-jianguo', 'li-minghui'].includes(one.id) ? { ...one, active: false } : one,
  ),
});

describe('无人可审签的信息', () => {
  let station: Station;
  beforeAll(async () => {
    station = await openStation({ transport: 'http', organisation: oneLeader });
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('is laid before the office, which enters what the leading group said', async () => {
    const { zhao, wang, sun } = station.people;
    const title = '唯一的领导参与撰写';
    await writeTogether(station, title);
    const own = await cardOf(zhao, `《${title}》`);
    expect(wordsOn(own.message)).toContain('本人撰写的信息须由他人审签，已转领导小组。');
    expect(wordsOn(await cardOf(wang, `《${title}》`).then(({ message }) => message))).not.toContain(
      '呈请审签',
    );
    const told = await cardOf(sun, [`《${title}》`, '没有可审签的领导', '补登审签'], station.office);
    const form = await formBy(sun, () => press(sun, told, 'office.signature'));
    const drawn = JSON.stringify(form.blocks);
    expect(drawn).toContain('冯国强');
    expect(drawn).not.toContain('王志远');
    await sun.submit(form.id, { signer: 'feng-guoqiang', 'sign-way': 'paper', place: '档案柜' });
    await sun.close((await topView(sun)).id);
    const office = await cardOf(sun, [title, '待核稿'], station.office);
    expect(wordsOn(office.message)).toContain('纸质审签：冯国强');
  });

  it('goes to a leader as soon as there is one', async () => {
    const { head } = station.people;
    const title = '等到新任站长';
    await writeTogether(station, title);
    await cardOf(station.people.sun, [`《${title}》`, '没有可审签的领导'], station.office);
    await station.reorganise((now) => ({
      ...now,
      people: now.people.map((one) => (one.id === 'zhou-jianguo' ? { ...one, active: true } : one)),
    }));
    await station.pass(20);
    const card = await cardOf(head, [title, '同意报送']);
    await press(head, card, 'review.approve');
    await redrawn(head, card, '周建国站长：同意报送。');
  });
});
