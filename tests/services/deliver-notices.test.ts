import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPapers } from '#documents/write/papers';
import { instantAt } from '#domain/instant';
import type { Delivery, Messenger } from '#ports/messenger';
import type { Outbox } from '#ports/outbox';
import { deliverNotices } from '#services/deliver-notices';
import { AT, writer, ZONE } from '../domain/station.ts';
import { type House, openHouse } from './house.ts';
import { noPictures } from './no-pictures.ts';
import { noShelf } from './no-shelf.ts';

let house: House;
let outbox: Outbox;
let parked: string[];
let said: string[];
let redraws: Delivery;
let posts: (key: string) => Delivery;
beforeEach(async () => {
  house = await openHouse();
  outbox = house.store.outbox('s1');
  parked = [];
  said = [];
  redraws = stands('1');
  posts = () => stands('1');
});
afterEach(() => house.store.close());

const no = (error: string): Delivery => ({ ok: false, again: false, error });
const stands = (message: string): Delivery => ({ ok: true, ref: { channel: 'C1', message } });
const messenger: Messenger = {
  post: async (_to, key, _letter, since) => {
    said.push(`${key}${since === null ? '' : ' after a look'}`);
    return posts(key);
  },
  redraw: async (_ref, key) => {
    said.push(`${key} redrawn`);
    return redraws;
  },
};
const worker = (over: Partial<Outbox> = {}, closing = () => false) =>
  deliverNotices({
    ...house.needs,
    papers: openPapers(undefined),
    pictures: noPictures,
    workshop: { begin: () => {}, progress: () => null },
    shelf: noShelf,
    outbox: { ...outbox, ...over },
    messenger,
    parked: ({ key }, error) => void parked.push(`${key}: ${error}`),
    closing,
  });

const words = {
  title: '题目',
  body: '修补路面3处，成效明显。'.repeat(12),
  type: 'general' as const,
  eventDate: '2025-03-09',
};
async function submitted(): Promise<string> {
  const ruling = await house.services.submitReport('form1', words, { unit: 'roads' }, writer);
  if (!ruling.ok) throw new Error(ruling.refusal);
  return ruling.value.id;
}

describe('the outbox worker', () => {
  it('parks a notice that cannot be written after three tries, and goes on with the next of its reader', async () => {
    const id = await submitted();
    posts = () => {
      throw new Error('no such card');
    };
    const deliver = worker();
    for (const seconds of [0, 1, 3]) {
      house.set(AT + seconds * 1000);
      await deliver();
    }
    expect(parked.toSorted()).toEqual([
      `author-card:${id}:writer: Error: no such card`,
      `sign:${id}:1:deputy: Error: no such card`,
    ]);
    posts = () => stands('1');
    await house.services.redrawCards(id);
    await deliver();
    expect(said.slice(-2).toSorted()).toEqual([`author-card:${id}:writer`, `sign:${id}:1:deputy`]);
  });

  it('tells the office once a day whom it does not reach, and sends again what was given up', async () => {
    const writes = house.needs.organisation().then(({ people }) => people.find(({ id }) => id === 'clerk'));
    const clerk = await writes;
    if (!clerk) throw new Error('no clerk');
    posts = (key) => (/^undelivered:|:#office$/.test(key) ? stands('9') : no('user_disabled'));
    const deliver = worker();
    const id = await submitted();
    const tries = async (from: number) => {
      for (const seconds of [0, 1, 3, 7]) {
        house.set(from + seconds * 1000);
        await deliver();
      }
    };
    await tries(AT);
    await house.services.redrawCards(id);
    await tries(AT + 60_000);
    expect(said.filter((key) => key.startsWith('undelivered:')).toSorted()).toEqual(
      ['deputy', 'writer'].map((who) => `undelivered:${who}:2025-03-10`),
    );
    const seen = await house.services.listUndelivered(clerk);
    expect(seen.ok && seen.value.map(({ to, error }) => [to, error])).toContainEqual([
      { person: 'writer' },
      'user_disabled',
    ]);
    expect(await house.services.listUndelivered(writer)).toEqual({ ok: false, refusal: 'not-yours' });

    posts = () => stands('10');
    said = [];
    for (const { id: notice } of seen.ok ? seen.value : []) await house.services.resendNotice(notice, clerk);
    await deliver();
    // The two rows of one card come to one message.
    expect(said.toSorted()).toEqual([`author-card:${id}:writer`, `sign:${id}:1:deputy`].toSorted());
    expect(await house.services.listUndelivered(clerk)).toEqual({ ok: true, value: [] });
  });

  it('tells nobody of a word about the undelivered that is not delivered itself', async () => {
    posts = () => no('is_archived');
    const deliver = worker();
    await submitted();
    for (const seconds of [0, 1, 3, 7, 9, 12, 20]) {
      house.set(AT + seconds * 1000);
      await deliver();
    }
    expect(parked.filter((row) => row.startsWith('undelivered:#office'))).toEqual([]);
    expect(parked.some((row) => row.startsWith('undelivered:writer'))).toBe(true);
  });

  it('takes up again, after a look, what it could not write down, without a restart', async () => {
    const id = await submitted();
    let failing = true;
    const deliver = worker({
      sent: (...settled) => (failing ? Promise.reject(new Error('disk I/O error')) : outbox.sent(...settled)),
    });
    await expect(deliver()).rejects.toThrow('disk I/O error');
    failing = false;
    said = [];
    await deliver();
    expect(said.toSorted()).toEqual([
      `author-card:${id}:writer after a look`,
      `sign:${id}:1:deputy after a look`,
    ]);
  });

  it('posts a card anew where it was removed, but none that only tells of the past', async () => {
    const id = await submitted();
    const report = await house.needs.books.report(id);
    if (!report) throw new Error('no report');
    const deliver = worker();
    await deliver();
    const decision = { task: 1, hash: report.text.hash, words: '同意报送。' };
    await house.services.approveReport(id, 'deputy', decision);
    said = [];
    redraws = { ok: false, again: false, gone: true, error: 'message_not_found' };
    posts = () => stands('2');
    await deliver();
    expect(said.toSorted()).toEqual([
      `author-card:${id}:writer`,
      `author-card:${id}:writer redrawn`,
      `office-card:${id}:#office`,
      `sign:${id}:1:deputy redrawn`,
    ]);
    expect(await outbox.ref(`author-card:${id}:writer`)).toEqual({ channel: 'C1', message: '2' });
  });

  it('drops a reminder that could not be delivered on its day', async () => {
    const due = instantAt('2025-03-20', '09:00', ZONE);
    const notice = {
      kind: 'quota-reminder' as const,
      month: '2025-03',
      stage: 'twentieth' as const,
      units: ['roads'],
    };
    await house.needs.books.keep({
      notices: [{ to: { person: 'writer' }, notice }],
      audit: [{ at: due, actor: null, action: 'remind', subject: '2025-03/twentieth', detail: {} }],
    });
    posts = () => ({ ok: false, again: true, afterMs: 0, unsure: false, error: 'away' });
    const deliver = worker();
    house.set(due);
    await deliver();
    house.set(instantAt('2025-03-21', '09:00', ZONE));
    await deliver();
    expect(said).toEqual(['remind:2025-03:twentieth:writer']);
    expect(await outbox.nextAt()).toBeNull();
  });

  it.each([
    ['is sent where nobody answered', null, 2],
    ['is dropped where its reader asked for quiet', 'snooze', 1],
    ['is dropped where its unit has nothing to report', 'no-report', 1],
  ] as const)('a reminder that had to wait %s meanwhile', async (_what, answer, times) => {
    const due = instantAt('2025-03-27', '09:00', ZONE);
    const notice = {
      ...{ kind: 'quota-reminder' as const, month: '2025-03', stage: 'third-last' as const },
      units: ['roads'],
    };
    await house.needs.books.keep({
      notices: [{ to: { person: 'writer' }, notice }],
      audit: [{ at: due, actor: null, action: 'remind', subject: '2025-03/third-last', detail: {} }],
    });
    posts = () => ({ ok: false, again: true, afterMs: 0, unsure: false, error: 'away' });
    const deliver = worker();
    house.set(due);
    await deliver();
    // By the button on the reminder of the 20th.
    if (answer) await house.services.noteMonth(answer, '2025-03', ['roads'], writer);
    posts = () => stands('1');
    house.set(due + 60_000);
    await deliver();
    expect(said).toEqual(Array.from({ length: times }, () => 'remind:2025-03:third-last:writer'));
    expect(await outbox.nextAt()).toBeNull();
  });

  it('begins nothing while the house closes', async () => {
    await submitted();
    await worker({}, () => true)();
    expect(said).toEqual([]);
    expect(await outbox.claim(AT, 10)).toHaveLength(2);
  });
});
