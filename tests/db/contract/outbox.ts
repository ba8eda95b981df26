import { describe, expect, it } from 'vitest';
import type { Addressed } from '#domain/notice';
import { AT, event } from '../builders.ts';
import type { Ground } from '../contract.ts';

const to = { person: 'p1' };
const card = (report: string): Addressed => ({ to, notice: { kind: 'author-card', report } });
const board = (monday: string): Addressed => ({
  to: { channel: 'team' },
  notice: { kind: 'leaderboard', monday, late: false },
});
const ref = { channel: 'D1', message: '1700.1' };

export function describeOutbox({ opened, station }: Ground): void {
  function fresh() {
    const mine = station();
    const { store } = opened();
    const outbox = store.outbox(mine);
    const books = store.books(mine);
    return {
      outbox,
      books,
      say: (notices: Addressed[], at = AT) => books.keep({ notices, audit: [event({ at })] }),
      take: async (now = AT) => (await outbox.claim(now, 50)).map(({ key }) => key),
      first: async (now = AT) => {
        const [row] = await outbox.claim(now, 1);
        if (!row) throw new Error('nothing to claim');
        return row;
      },
    };
  }

  describe('the outbox', () => {
    it('hands out a row as it was written, once', async () => {
      const { say, outbox } = fresh();
      await say([board('2025-03-10')]);
      const [row] = await outbox.claim(AT, 10);
      expect(row).toEqual({
        ...board('2025-03-10'),
        id: row?.id,
        key: 'board:2025-03-10',
        attempts: 0,
        unsure: false,
        createdAt: AT,
      });
      expect(await outbox.claim(AT, 10)).toEqual([]);
    });

    it('counts what was said in a stretch of time, a card where it first stood', async () => {
      const { say, outbox, books } = fresh();
      const deliver = async (now: number) => {
        for (const row of await outbox.claim(now, 10)) await outbox.sent(row, ref, now);
      };
      await say([card('r1'), board('2025-03-10')]);
      await deliver(AT);
      await say([card('r1'), card('r2')]);
      await deliver(AT + 5);
      await deliver(AT + 5);
      expect(await books.said(AT, AT + 1)).toEqual([
        { to, kind: 'author-card' },
        { to: { channel: 'team' }, kind: 'leaderboard' },
      ]);
      expect(await books.said(AT + 1, AT + 10)).toEqual([{ to, kind: 'author-card' }]);
      expect(await fresh().books.said(0, AT * 2)).toEqual([]);
    });

    it('keeps what is to be said later until its hour, and lets it hold up nobody', async () => {
      const { say, take, outbox } = fresh();
      await say([{ ...board('2025-03-17'), at: AT + 1000 }, board('2025-03-10')]);
      expect(await outbox.nextAt()).toBe(AT);
      expect(await take()).toEqual(['board:2025-03-10']);
      expect(await outbox.nextAt()).toBe(AT + 1000);
      expect(await take(AT + 999)).toEqual([]);
      await outbox.recover();
      await say([{ ...board('2025-03-17'), at: AT + 5000 }]);
      expect(await take(AT + 1000)).toContain('board:2025-03-17');
      expect(await take(AT + 9000)).toEqual([]);
    });

    it('keeps the order of each addressee, and lets no one wait for another', async () => {
      const { say, take, first, outbox } = fresh();
      await say([card('r1'), card('r2'), board('2025-03-10')]);
      expect(await take()).toEqual(['author-card:r1:p1', 'board:2025-03-10']);
      expect(await take()).toEqual([]);
      await outbox.recover();
      const row = await first();
      await outbox.sent(row, ref, AT);
      expect(await take()).toEqual(['author-card:r2:p1', 'board:2025-03-10']);
    });

    it('holds back what follows a row that must wait', async () => {
      const { say, take, first, outbox } = fresh();
      await say([card('r1'), card('r2')]);
      await outbox.retry(await first(), AT + 1000, 'ratelimited', false);
      expect(await take(AT + 999)).toEqual([]);
      expect(await outbox.nextAt()).toBe(AT + 1000);
      const row = await first(AT + 1000);
      expect(row).toMatchObject({ key: 'author-card:r1:p1', attempts: 1, unsure: false });
      expect(await outbox.nextAt()).toBeNull();
      await outbox.park(row, 'account_inactive');
      expect(await take(AT + 1000)).toEqual(['author-card:r2:p1']);
    });

    it('says a thing once for good', async () => {
      const { say, take, first, outbox, books } = fresh();
      await say([board('2025-03-10')]);
      await say([board('2025-03-10')]);
      await outbox.sent(await first(), ref, AT);
      await say([board('2025-03-10')]);
      expect(await take()).toEqual([]);
      expect(await outbox.ref('board:2025-03-10')).toEqual(ref);
      expect(await books.messageAt(ref)).toBe('board:2025-03-10');
      expect(await books.messageAt({ ...ref, message: '1700.9' })).toBeNull();
    });

    it('redraws once for several changes that wait, and again for one that comes while it is being sent', async () => {
      const { say, take, first, outbox } = fresh();
      await say([card('r1')]);
      await say([card('r1')]);
      const row = await first();
      await say([card('r1')]);
      await say([card('r1')]);
      expect(await take()).toEqual([]);
      await outbox.sent(row, ref, AT);
      await outbox.sent(await first(), { ...ref, message: '1700.2' }, AT);
      expect(await take()).toEqual([]);
      expect(await outbox.ref(row.key)).toEqual({ ...ref, message: '1700.2' });
    });

    it('lets a row that waits again speak for the younger one of its key', async () => {
      const { say, first, take, outbox } = fresh();
      await say([card('r1')]);
      const row = await first();
      await say([card('r1')]);
      await outbox.retry(row, AT + 1, 'timeout', true);
      const again = await first(AT + 1);
      expect(again).toMatchObject({ id: row.id, attempts: 1, unsure: true });
      await outbox.sent(again, ref, AT + 1);
      expect(await take(AT + 1)).toEqual([]);
    });

    it('takes up what a dead process left, as unsure', async () => {
      const { say, first, outbox } = fresh();
      await say([card('r1'), board('2025-03-10')]);
      const row = await first();
      await say([card('r1')]);
      expect(await outbox.recover()).toBe(1);
      expect(await outbox.recover()).toBe(0);
      expect(await first()).toMatchObject({ id: row.id, unsure: true, attempts: 0 });
    });

    it('lets go of a row that has nothing left to say', async () => {
      const { say, first, take, outbox } = fresh();
      await say([card('r1')]);
      const row = await first();
      await outbox.sent(row, null, AT);
      expect(await outbox.ref(row.key)).toBeNull();
      expect(await take()).toEqual([]);
      expect(await outbox.nextAt()).toBeNull();
    });

    it('keeps what was given up for the office, and hands it out anew once it is to be sent again', async () => {
      const { say, first, take, outbox, books } = fresh();
      await say([card('r1'), board('2025-03-10')]);
      for (const error of ['is_archived', 'user_disabled']) await outbox.park(await first(), error);
      const given = await books.undelivered(9);
      expect(given.map(({ kind, error, since }) => [kind, error, since])).toEqual([
        ['author-card', 'is_archived', AT],
        ['leaderboard', 'user_disabled', AT],
      ]);
      expect(await books.undelivered(1)).toHaveLength(1);
      expect(await take(AT + 9)).toEqual([]);
      const resent = given.map(({ id }) => id);
      // Of the card a newer row waits already, and speaks for it.
      await say([card('r1')]);
      await books.keep({ at: AT + 9, resent, audit: [] });
      expect(await books.undelivered(9)).toEqual([]);
      expect((await take(AT + 9)).toSorted()).toEqual(['author-card:r1:p1', 'board:2025-03-10']);
      expect(await take(AT + 9)).toEqual([]);
      // Who asks a second time changes nothing.
      await books.keep({ at: AT + 10, resent, audit: [] });
      expect(await take(AT + 10)).toEqual([]);
    });

    it('knows when the next row may be sent', async () => {
      const { say, outbox } = fresh();
      expect(await outbox.nextAt()).toBeNull();
      await say([card('r1')], AT + 7);
      await say([board('2025-03-10')], AT + 5);
      expect(await outbox.nextAt()).toBe(AT + 5);
      expect(await outbox.claim(AT + 4, 10)).toEqual([]);
    });
  });
}
