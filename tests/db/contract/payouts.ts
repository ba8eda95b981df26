import { describe, expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import type { Entry } from '#domain/ledger';
import type { Payout } from '#domain/payout';
import { yearPeriod } from '#domain/period';
import type { Books } from '#ports/books';
import { line, payout, piece, step } from '../../domain/payouts.ts';
import { AT, adoption, entry, submission } from '../builders.ts';
import type { Ground } from '../contract.ts';

const refused = (refusal: string) => ({ ok: false, refusal });
const UNTIL = '2026-01-01';

/** 20 元 for a writer, of an adoption in April. */
const money = (id: string, of: Adoption, over: Partial<Entry> = {}) =>
  entry(id, of, { kind: 'money', amount: 2000, ...over });
const batch = (id: string, entries: string[], over: Partial<Payout> = {}): Payout =>
  payout({
    id,
    revision: 0,
    lines: [
      line(
        'p-writer',
        entries.map((one) => piece(one)),
      ),
    ],
    ...over,
  });

export function describePayouts({ opened, station }: Ground): void {
  const one = adoption('a1', 'r1', { status: 'confirmed', titlePrinted: '养护见实效' });
  const fresh = async (...entries: Entry[]): Promise<Books> => {
    const books = opened().store.books(station());
    await books.keep(submission('r1'));
    await books.keep({ adoptions: [one], entries, audit: [] });
    return books;
  };
  const waiting = async (books: Books) =>
    (await books.unpaid(UNTIL, null, 99)).map(({ entry: { id }, claimed }) => (claimed ? `${id}!` : id));

  describe('payouts', () => {
    it('keeps a batch as it was made, and its next step over the revision it was made from', async () => {
      const books = await fresh(money('e1', one));
      const first = batch('p1', ['e1'], { quarter: '2025-Q2' });
      expect(await books.keep({ payouts: [first], audit: [] })).toEqual({ ok: true });
      expect(await books.payout('p1')).toEqual({ ...first, revision: 1 });
      const steps = [...first.steps, step('check', 'p-director')];
      const checked = { ...first, revision: 1, status: 'checked' as const, steps };
      expect(await books.keep({ payouts: [checked], audit: [] })).toEqual({ ok: true });
      expect(await books.keep({ payouts: [checked], audit: [] })).toEqual(refused('someone-was-faster'));
      expect(await books.payout('p1')).toEqual({ ...checked, revision: 2 });
      expect(await books.payout('p2')).toBeNull();
    });

    it('hands out the latest batches first', async () => {
      const books = await fresh(money('e1', one), money('e2', one, { person: 'p2' }));
      await books.keep({ payouts: [batch('p1', ['e1'])], audit: [] });
      const later = batch('p2', ['e2'], { steps: [step('prepare', 'p-clerk', { at: AT + 1 })] });
      await books.keep({ payouts: [later], audit: [] });
      expect((await books.payouts(5)).map(({ id }) => id)).toEqual(['p2', 'p1']);
      expect((await books.payouts(1)).map(({ id }) => id)).toEqual(['p2']);
    });

    it('puts an entry into one live batch at most, and frees it when that one is cancelled', async () => {
      const books = await fresh(money('e1', one), money('e2', one, { person: 'p2' }));
      await books.keep({ payouts: [batch('p1', ['e1'])], audit: [] });
      const second = batch('p2', ['e1', 'e2']);
      expect(await books.keep({ payouts: [second], audit: [] })).toEqual(refused('someone-was-faster'));
      expect([await books.payout('p2'), await waiting(books)]).toEqual([null, ['e2']]);
      const cancelled = { ...batch('p1', ['e1']), revision: 1, status: 'cancelled' as const };
      await books.keep({ payouts: [cancelled], audit: [] });
      expect(await waiting(books)).toEqual(['e1', 'e2']);
      expect(await books.keep({ payouts: [second], audit: [] })).toEqual({ ok: true });
      expect(await waiting(books)).toEqual([]);
    });

    it('has what is unpaid with its adoption and title, in pages, before a day', async () => {
      const books = await fresh(
        money('e2', one),
        money('e1', one, { person: 'p2', because: [{ step: 'rate', by: 'tier', of: 'city', amount: 2000 }] }),
        money('e3', one, { attribution: '2025-05-01', person: 'p3' }),
        money('e4', one, { amount: null, person: 'p4' }),
        money('e5', one, { amount: 0, person: 'p5' }),
        entry('e6', one),
      );
      const pages = [
        await books.unpaid(UNTIL, null, 2),
        await books.unpaid(UNTIL, { day: '2025-04-02', id: 'e2' }, 2),
      ];
      expect(pages.map((page) => page.map(({ entry: { id } }) => id))).toEqual([['e1', 'e2'], ['e3']]);
      expect((await books.unpaid('2025-05-01', null, 9)).map(({ entry: { id } }) => id)).toEqual([
        'e1',
        'e2',
      ]);
      expect(pages[0]?.[0]).toEqual({
        entry: {
          id: 'e1',
          person: 'p2',
          amount: 2000,
          attribution: '2025-04-02',
          reverses: null,
          because: [{ step: 'rate', by: 'tier', of: 'city', amount: 2000 }],
        },
        adoption: { id: 'a1', status: 'confirmed', body: 'b-city', titlePrinted: '养护见实效' },
        report: { title: '五中队完成春季路面养护', type: 'general', receipt: { year: 2025, number: 1 } },
        claimed: false,
      });
    });

    it('says which of a batch was taken back, until that stands in a batch itself', async () => {
      const books = await fresh(money('e1', one), money('e2', one, { person: 'p2' }));
      await books.keep({ payouts: [batch('p1', ['e1', 'e2'])], audit: [] });
      expect(await books.takenBack('p1')).toEqual([]);
      await books.keep({ entries: [money('e3', one, { amount: -2000, reverses: 'e1' })], audit: [] });
      expect([await books.takenBack('p1'), await waiting(books)]).toEqual([['e1'], ['e3']]);
      await books.keep({ payouts: [batch('p2', ['e3'])], audit: [] });
      expect([await books.takenBack('p1'), await waiting(books)]).toEqual([[], []]);
      const cancelled = { ...batch('p1', ['e1', 'e2']), revision: 1, status: 'cancelled' as const };
      await books.keep({ payouts: [cancelled], audit: [] });
      expect(await waiting(books)).toEqual(['e1!', 'e2']);
    });

    it('counts as paid to a person what stands in paid batches, by the facts’ own dates', async () => {
      const books = await fresh(
        money('e1', one),
        money('e2', one, { attribution: '2024-12-31' }),
        money('e3', one, { person: 'p2' }),
      );
      const paid = (year: number, who = 'p-writer') => books.paidTo(who, yearPeriod(year));
      await books.keep({ payouts: [batch('p1', ['e1', 'e2', 'e3'])], audit: [] });
      expect(await paid(2025)).toBe(0);
      const done = { ...batch('p1', ['e1', 'e2', 'e3']), revision: 1, status: 'paid' as const };
      await books.keep({ payouts: [done], audit: [] });
      expect([await paid(2024), await paid(2025), await paid(2025, 'p2')]).toEqual([2000, 2000, 2000]);
    });
  });
}
