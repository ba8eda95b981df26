import { describe, expect, it } from 'vitest';
import type { Closing } from '#domain/closing';
import { monthPeriod } from '#domain/period';
import { AT, adoption, entry, submission } from '../builders.ts';
import type { Ground } from '../contract.ts';

const refused = (refusal: string) => ({ ok: false, refusal });

/** March, closed over `entries` lines. */
const march = (entries: number): Closing => ({
  period: '2025-03',
  kind: 'month',
  at: AT,
  by: null,
  entries,
  snapshot: {
    station: {
      ...{ received: 1, dispatched: 0, adopted: 1, adoptions: 1, points: 200, money: 0, pending: 0 },
      asOf: '2025-03-31',
    },
    units: [{ unit: 'u1', received: 1, adopted: 1, adoptions: 1, points: 200, quota: 1 }],
    posted: [{ person: 'p-writer', unit: 'u1', points: 200, money: 0 }],
  },
});

export function describeLedger({ opened, station }: Ground): void {
  const fresh = () => opened().store.books(station());
  const one = adoption('a1', 'r1', { date: '2025-03-20' });

  describe('the ledger', () => {
    it('gives back what was booked for a report, with the steps that led to it', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      const because = [{ step: 'rate', by: 'tier', of: 'city', amount: 200 } as const];
      const first = entry('e1', one, { because });
      const taken = entry('e2', one, { amount: -200, reverses: 'e1', at: AT + 1 });
      await books.keep({ adoptions: [one], entries: [first], audit: [] });
      await books.keep({ entries: [taken], audit: [] });
      expect(await books.entries('r1')).toEqual([first, taken]);
      expect(await books.entries('r2')).toEqual([]);
    });

    it('takes an entry back once', async () => {
      const books = fresh();
      const taken = (id: string) => ({
        entries: [entry(id, one, { amount: -200, reverses: 'e1' })],
        audit: [],
      });
      await books.keep({ entries: [entry('e1', one)], audit: [] });
      expect(await books.keep(taken('e2'))).toEqual({ ok: true });
      expect(await books.keep(taken('e3'))).toEqual(refused('already-recorded'));
    });

    it('books nothing in a closed month, and closes it once', async () => {
      const books = fresh();
      expect(await books.lastClosed()).toBeNull();
      await books.keep({ entries: [entry('e1', one)], audit: [] });
      expect(await books.keep({ closings: [march(1)], audit: [] })).toEqual({ ok: true });
      expect(await books.keep({ closings: [march(1)], audit: [] })).toEqual(refused('already-recorded'));
      expect(await books.lastClosed()).toBe('2025-03');
      const late = (posting: string) => ({ entries: [entry('e2', one, { posting })], audit: [] });
      expect(await books.keep(late('2025-02'))).toEqual(refused('someone-was-faster'));
      expect(await books.keep(late('2025-03'))).toEqual(refused('someone-was-faster'));
      expect(await books.keep(late('2025-04'))).toEqual({ ok: true });
    });

    it('keeps what a closed period looked like, and what is booked in it', async () => {
      const books = fresh();
      const second = entry('e2', one, { kind: 'money', amount: 2000, posting: '2025-02' });
      await books.keep({ entries: [entry('e1', one), second], audit: [] });
      const quarter = { from: '2025-01-01', until: '2025-04-01' };
      expect(await books.booked(quarter)).toBe(2);
      expect(await books.booked(monthPeriod('2025-03'))).toBe(1);
      expect(await books.posted(quarter)).toEqual([
        { person: 'p-writer', unit: 'u1', points: 200, money: 2000 },
      ]);
      const closed = { ...march(2), period: '2025-Q1', kind: 'quarter' as const };
      await books.keep({ closings: [march(1), closed], audit: [] });
      expect(await books.closing('2025-Q1')).toEqual(closed);
      expect(await books.closing('2025-Q2')).toBeNull();
      expect(await books.lastClosed()).toBe('2025-03');
    });

    it('closes no month in which more was booked since its figures were taken', async () => {
      const books = fresh();
      await books.keep({ entries: [entry('e1', one)], audit: [] });
      expect(await books.keep({ closings: [march(0)], audit: [] })).toEqual(refused('someone-was-faster'));
      expect(await books.lastClosed()).toBeNull();
    });
  });
}
