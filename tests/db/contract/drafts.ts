import { describe, expect, it } from 'vitest';
import type { Draft } from '#domain/draft';
import { AT } from '../builders.ts';
import type { Ground } from '../contract.ts';

const draft = (id: string, over: Partial<Draft> = {}): Draft => ({
  id,
  person: 'p1',
  report: null,
  solicitation: null,
  urgent: null,
  entries: { title: { words: '除雪' }, type: { picked: [{ text: '一般信息', value: 'general' }] } },
  typedAt: 1,
  savedAt: AT,
  ...over,
});
const words = (title: string, typedAt: number) =>
  draft('d1', { entries: { title: { words: title } }, typedAt, savedAt: AT + typedAt });

export function describeDrafts({ opened, station }: Ground): void {
  const fresh = () => opened().store.books(station());

  describe('drafts', () => {
    it('come back whole, a person’s own, the newest first', async () => {
      const books = fresh();
      const mine = [
        draft('d1'),
        draft('d2', { report: 'r1', savedAt: AT + 1 }),
        draft('d4', { solicitation: 's1', savedAt: AT + 2 }),
        draft('d5', { urgent: { incident: null, stage: 'first' }, savedAt: AT + 3 }),
        draft('d6', { urgent: { incident: 'i1', stage: 'follow' }, savedAt: AT + 4 }),
      ];
      await books.keep({ drafts: [...mine, draft('d3', { person: 'p2' })], audit: [] });
      expect(await books.drafts('p1')).toEqual(mine.toReversed());
      expect(await fresh().drafts('p1')).toEqual([]);
    });

    it('hold what was typed last, whatever arrives first', async () => {
      const books = fresh();
      for (const each of [words('除', 1), words('除雪保通', 3), words('除雪', 2)])
        await books.keep({ drafts: [each], audit: [] });
      expect(await books.drafts('p1')).toEqual([words('除雪保通', 3)]);
    });

    it('that are gone stay gone, without a word of them', async () => {
      const books = fresh();
      await books.keep({ drafts: [words('除雪', 1)], audit: [] });
      const gone = { goneDrafts: [{ id: 'd1', person: 'p1' }], at: AT, audit: [] };
      await books.keep(gone);
      await books.keep({ drafts: [words('除雪保通', 2)], audit: [] });
      await books.keep(gone);
      expect(await books.drafts('p1')).toEqual([]);
    });

    it('that were never kept can be gone: what is still on its way is not kept', async () => {
      const books = fresh();
      await books.keep({ goneDrafts: [{ id: 'd1', person: 'p1' }], at: AT, audit: [] });
      await books.keep({ drafts: [words('除雪', 9)], audit: [] });
      expect(await books.drafts('p1')).toEqual([]);
    });

    it('that went a month ago leave no row behind', async () => {
      const books = fresh();
      const later = AT + 31 * 86_400_000;
      for (const [id, at] of [
        ['d1', AT],
        ['d2', later],
      ] as const)
        await books.keep({ goneDrafts: [{ id, person: 'p1' }], at, audit: [] });
      // The name is free again: nothing holds it.
      await books.keep({ drafts: [words('除雪', 9)], audit: [] });
      expect(await books.drafts('p1')).toEqual([words('除雪', 9)]);
      await books.keep({ drafts: [{ ...words('除雪', 9), id: 'd2' }], audit: [] });
      expect(await books.drafts('p1')).toHaveLength(1);
    });

    it('are nobody else’s to change or to delete', async () => {
      const books = fresh();
      await books.keep({ drafts: [words('除雪', 1)], audit: [] });
      await books.keep({ drafts: [{ ...words('换掉', 2), person: 'p2' }], audit: [] });
      await books.keep({ goneDrafts: [{ id: 'd1', person: 'p2' }], at: AT, audit: [] });
      expect(await books.drafts('p1')).toEqual([words('除雪', 1)]);
      expect(await books.drafts('p2')).toEqual([]);
    });
  });
}
