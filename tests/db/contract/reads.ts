import { describe, expect, it } from 'vitest';
import type { Opinion } from '#domain/opinion';
import { AT, adoption, dispatch, event, submission, text } from '../builders.ts';
import type { Ground } from '../contract.ts';
import { changed } from './keep.ts';

const opinion = (id: string, over: Partial<Opinion> = {}): Opinion => ({
  id,
  report: 'r1',
  task: 1,
  verdict: 'approved',
  by: 'p-deputy',
  words: '同意报送',
  text: 1,
  hash: 'h',
  at: AT,
  ...over,
});

export function describeReads({ opened, station }: Ground): void {
  const fresh = () => opened().store.books(station());

  describe('reading', () => {
    it('tells opinions first to last, with their words', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      const later = opinion('o1', { at: AT + 5, verdict: 'returned', words: '数字请核实' });
      await changed(books, 'r1', {}, { opinions: [later, opinion('o2')] });
      expect(await books.opinions('r1')).toEqual([opinion('o2'), later]);
      expect(await books.opinions('r2')).toEqual([]);
    });

    it('tells dispatches, live adoptions and the levels of notes on them', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      const instruction = { level: 'city', date: '2025-04-03', reference: '批〔2025〕1' } as const;
      const noted = adoption('a1', 'r1', { instruction });
      const earlier = adoption('a2', 'r1', { body: 'b-bureau', date: '2025-04-01' });
      const gone = adoption('a3', 'r1', { body: 'b-province', status: 'void' });
      await changed(
        books,
        'r1',
        {},
        {
          dispatches: [dispatch('d1', 'r1')],
          adoptions: [noted, earlier, gone],
        },
      );
      expect(await books.dispatches('r1')).toEqual([dispatch('d1', 'r1')]);
      expect(await books.adoptions('r1')).toEqual([earlier, noted]);
    });

    it('tells what waits for a leader, the longest waiting first, until it is decided', async () => {
      const books = fresh();
      const task = (openedAt: number, signer = 'p-deputy') => ({
        number: 1,
        signer,
        openedAt,
        decided: null,
      });
      await books.keep(submission('r1', { task: task(AT + 2) }));
      await books.keep(submission('r2', { task: task(AT), status: 'pending-resign' }));
      await books.keep(submission('r3', { task: task(AT, 'p-head') }));
      await books.keep(submission('r4', { task: task(AT), status: 'returned' }));
      expect((await books.waitingFor('p-deputy')).map(({ id }) => id)).toEqual(['r2', 'r1']);
      await changed(books, 'r2', { status: 'ready' });
      expect((await books.waitingFor('p-deputy')).map(({ id }) => id)).toEqual(['r1']);
      expect(await books.waitingFor('p-writer')).toEqual([]);
      expect((await books.waiting()).map(({ id }) => id)).toEqual(['r3', 'r1']);
    });

    it('tells what went up and is not closed, up to a month, the oldest first', async () => {
      const books = fresh();
      for (const [id, creditMonth, status] of [
        ['r1', '2025-12', 'dispatched'],
        ['r2', '2025-03', 'dispatched'],
        ['r3', '2026-01', 'dispatched'],
        ['r4', '2025-03', 'closed'],
        ['r5', '2025-03', 'ready'],
      ] as const)
        await books.keep(submission(id, { creditMonth, status }));
      const found = async (most: number) =>
        (await books.dispatchedUntil('2025-12', most)).map(({ id }) => id);
      expect(await found(9)).toEqual(['r2', 'r1']);
      expect(await found(1)).toEqual(['r2']);
    });

    it('tells what happened to one report, first to last', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      await books.keep(submission('r2'));
      const approved = event({ action: 'approved', at: AT + 1, actor: 'p-deputy' });
      await books.keep({ audit: [approved, event({ action: 'approved', subject: 'r2' })] });
      expect((await books.history('r1')).map(({ action }) => action)).toEqual(['submit', 'approved']);
      expect((await books.history('r1')).at(-1)).toEqual(approved);
      expect(await books.history('r3')).toEqual([]);
    });

    it("tells a person's own reports, newest first, as the writers now are", async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      await books.keep(submission('r2', { submittedAt: AT + 1 }));
      await books.keep(submission('r3', { writers: [{ person: 'other', share: 1 }] }));
      expect((await books.reportsBy('p-writer', 10)).map(({ id }) => id)).toEqual(['r2', 'r1']);
      expect((await books.reportsBy('p-writer', 1)).map(({ id }) => id)).toEqual(['r2']);
      await changed(books, 'r2', { writers: [{ person: 'other', share: 1 }] });
      expect((await books.reportsBy('p-writer', 10)).map(({ id }) => id)).toEqual(['r1']);
      expect((await books.reportsBy('other', 10)).map(({ id }) => id)).toEqual(['r2', 'r3']);
    });

    it.each([
      ['a part of the title', '100%', ['r2']],
      ['a sign that SQL reads as any', '_', []],
      ['any case of Latin letters', 'g318', ['r1']],
      ['the receipt number', '来稿2', ['r2']],
      ['either number of a year', '2025-1', ['r2', 'r1']],
      ['another year', '2024-1', []],
      ['the registration number, named', '登记号2025-001', ['r2']],
      ['a number that two have, each of its own kind', '1', ['r2', 'r1', 'r4']],
      ['the receipt number, named', '来稿1', ['r1']],
      ['nothing at all', ' ', ['r4', 'r2', 'r1']],
    ])('finds by %s', async (_what, words, found) => {
      const books = fresh();
      await books.keep(submission('r1', { text: text({ title: 'G318线养护完成', hash: 'h1' }) }));
      const title = '完成任务100%的做法';
      await books.keep(submission('r2', { submittedAt: AT + 1, text: text({ title, hash: 'h2' }) }));
      await changed(books, 'r2', {}, { numbers: [{ report: 'r2', series: 'registration', year: 2025 }] });
      await books.keep(submission('r3', { status: 'withdrawn' }));
      // The newest has the figure in its title only.
      const figure = text({ title: '第1季度小结', hash: 'h4' });
      await books.keep(submission('r4', { submittedAt: AT + 2, text: figure }));
      const statuses = ['pending-sign', 'registered'] as const;
      expect((await books.search(words, statuses, 10)).map(({ id }) => id)).toEqual(found);
    });

    it('knows no station before it is entered', async () => {
      await expect(fresh().openedAt()).rejects.toThrow('has been entered');
    });

    it('tells titles as they now stand, in the order of handing in, and afterwards only what changed', async () => {
      const books = fresh();
      await books.keep(submission('r2', { submittedAt: AT + 1, text: text({ title: '其二', hash: 'h2' }) }));
      await books.keep(submission('r1', { text: text({ title: '其一', hash: 'h1' }) }));
      const paper = { registerOnly: { place: '档案柜' }, text: text({ title: '代号', hash: 'h3' }) };
      await books.keep(submission('r3', paper));
      const row = (report: string, title: string, status = 'pending-sign') => ({ report, title, status });
      const first = await books.titles(null, 10);
      expect(first.titles).toEqual([row('r1', '其一'), row('r2', '其二')]);
      expect((await books.titles(null, 1)).titles).toEqual([row('r2', '其二')]);
      expect(await books.titles(first.place, 10)).toEqual({ place: first.place, titles: [] });

      await changed(books, 'r1', { text: text({ number: 2, title: '其一改', hash: 'h4' }) });
      await changed(books, 'r2', { status: 'withdrawn' });
      await books.keep({ audit: [event({ subject: 'form' })] });
      const later = await books.titles(first.place, 10);
      expect(later.titles).toEqual([row('r1', '其一改'), row('r2', '其二', 'withdrawn')]);
      expect(await books.titles(later.place, 10)).toEqual({ place: later.place, titles: [] });
      expect((await books.titles(first.place, 1)).titles).toEqual([row('r1', '其一改')]);
    });
  });
}
