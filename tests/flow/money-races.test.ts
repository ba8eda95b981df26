import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#playground/person';
import { type Card, formBy, press, topView, whisperTo, wordsOn } from './acts.ts';
import { placeBulletin, placePayout } from './placed-books.ts';
import { openStation, type Station } from './station.ts';

/** A second head of the station, so that two may approve. */
const openWithTwo = (transport: 'socket' | 'http') =>
  openStation({
    transport,
    organisation: (demo) => ({
      ...demo,
      people: demo.people.map((person) =>
        person.id === 'li-minghui' ? { ...person, roles: ['station-head', 'deputy'] } : person,
      ),
    }),
  });

/** The list of batches as this person sees it. */
async function listOf(station: Station, who: 'head' | 'li' | 'chen' | 'sun'): Promise<Card> {
  const person = station.people[who];
  const message = await whisperTo(person, () => person.command('/xinbao 发放'));
  return { message, channel: await person.dm() };
}

describe.each(['socket', 'http'] as const)('同时办理稿酬与通报 over %s', (transport) => {
  let station: Station;
  beforeAll(async () => {
    station = await openWithTwo(transport);
  });
  beforeEach(() => station.pass(60));
  afterAll(() => station.close());

  it('two who approve one batch at one moment are one approval, and the other is told who was first', async () => {
    const { head, li } = station.people;
    const { id } = await placePayout(station, 'checked');
    const cards = [await listOf(station, 'head'), await listOf(station, 'li')] as const;
    const said = await Promise.all([
      whisperTo(head, () => press(head, cards[0], 'payout.approve')),
      whisperTo(li, () => press(li, cards[1], 'payout.approve')),
    ]);
    const batch = await station.books.payout(id);
    const approvals = batch?.steps.filter(({ act }) => act === 'approve') ?? [];
    expect([batch?.status, approvals.length]).toEqual(['approved', 1]);
    const first = approvals[0]?.by === 'zhou-jianguo' ? '周建国站长' : '李明辉副站长';
    const words = said.map(wordsOn);
    expect(words.filter((one) => one === '已同意发放，已通知财务。')).toHaveLength(1);
    expect(words.find((one) => one.includes('本次操作未记录'))).toContain(`${first}已于3月5日`);
    await retire(station, id);
  });

  it.each(['同意在先', '作废在先'])(
    'approving and cancelling at one moment: the batch ends cancelled, and who was late learns of it: %s',
    async (order) => {
      const { head, sun } = station.people;
      const { id } = await placePayout(station, 'checked');
      const [own, his] = [await listOf(station, 'sun'), await listOf(station, 'head')];
      const form = await formBy(sun, () => press(sun, own, 'payout.cancel'));
      const approving = () => whisperTo(head, () => press(head, his, 'payout.approve'));
      const cancelling = () => sun.submit(form.id, { words: '金额有误' });
      const [approved, cancelled] =
        order === '同意在先'
          ? await Promise.all([approving(), cancelling()])
          : await Promise.all([cancelling(), approving()]).then(([one, other]) => [other, one] as const);
      const batch = await station.books.payout(id);
      expect([batch?.status, cancelled.outcome]).toEqual(['cancelled', 'closed']);
      const acts = batch?.steps.map(({ act }) => act) ?? [];
      expect(acts.filter((act) => act === 'cancel')).toHaveLength(1);
      // An approval that came first is in its course; one that came late left no trace and was told who cancelled.
      expect(wordsOn(approved)).toMatch(
        acts.includes('approve')
          ? /^已同意发放/
          : /^孙晓梅办公室科员已于3月5日.+作废本批次，本次操作未记录。$/,
      );
    },
  );

  it('two who publish one bulletin at one moment publish it once, and the other is told who was first', async () => {
    const { sun, chen } = station.people;
    const { period } = await placeBulletin(station, 'approved');
    const forms = [await reading(sun, period), await reading(chen, period)];
    await Promise.all(
      [sun, chen].map((person, at) => person.press({ view: forms[at] ?? '', action_id: 'bulletin.publish' })),
    );
    const bulletin = await station.books.stationBulletin(period);
    const steps = bulletin?.steps.filter(({ act }) => act === 'publish') ?? [];
    expect([bulletin?.status, steps.length]).toEqual(['published', 1]);
    const [late, first] =
      steps.at(-1)?.by === 'sun-xiaomei' ? [chen, '孙晓梅办公室科员'] : [sun, '陈立办公室主任'];
    expect(wordsOn(await topView(late))).toMatch(new RegExp(`^${first}发布（3月5日.+），本次操作未记录。$`));
    const audit = (await station.audit()).filter(
      ({ action, subject }) => action === 'bulletin-publish' && subject === period,
    );
    expect(audit).toHaveLength(1);
  });
});

/** 查看 of one month in the list of bulletins: the form that opens. */
async function reading(person: Person, period: string): Promise<string> {
  const { ts, blocks = [] } = await whisperTo(person, () => person.command('/xinbao 通报'));
  const carried = JSON.stringify(JSON.stringify({ period }));
  const block = blocks.find((one) => JSON.stringify(one).includes(carried));
  const at = { channel: await person.dm(), ts, block_id: block?.block_id ?? '' };
  const form = await formBy(person, () => person.press({ ...at, action_id: 'bulletin.see' }));
  return form.id;
}

/** A batch that was approved would stand first in the next list. */
async function retire({ books }: Station, id: string): Promise<void> {
  const batch = await books.payout(id);
  if (batch) await books.keep({ payouts: [{ ...batch, status: 'cancelled' }], audit: [] });
}
