import { describe, expect, it } from 'vitest';
import type { Books } from '#ports/books';
import type { Change } from '#ports/change';
import { AT, adoption, dispatch, entry, event, report, submission, text } from '../builders.ts';
import type { Ground } from '../contract.ts';

const fasterRefusal = { ok: false, refusal: 'someone-was-faster' };
const recordedRefusal = { ok: false, refusal: 'already-recorded' };

/** The report as it now stands, with something changed. */
export async function changed(books: Books, id: string, over: object, more: Partial<Change> = {}) {
  const held = await books.report(id);
  if (!held) throw new Error(`no ${id}`);
  return books.keep({ reports: [{ ...held, ...over }], audit: [event({ subject: id })], ...more });
}

export function describeKeep({ opened, station }: Ground): void {
  const fresh = () => opened().store.books(station());

  describe('keeping a change', () => {
    it('gives the report back as it was kept, counted up and numbered', async () => {
      const books = fresh();
      const signature = { by: 'p', words: '同意报送', text: 1, hash: 'h', at: AT };
      const lock = { by: 'p-clerk', at: AT };
      await books.keep(submission('r1', { signature, lock }));
      expect(await books.report('r1')).toEqual({
        ...report('r1', { signature, lock }),
        revision: 1,
        receipt: { year: 2025, number: 1 },
      });
    });

    it('refuses the same arrival, and remembers it', async () => {
      const books = fresh();
      expect(await books.seen('submit:r1')).toBe(false);
      expect(await books.keep(submission('r1'))).toEqual({ ok: true });
      expect(await books.seen('submit:r1')).toBe(true);
      expect(await books.keep(submission('r1'))).toEqual(recordedRefusal);
    });

    it('lets one of two that claim the same name through, whatever arrived, and no more of the other', async () => {
      const books = fresh();
      const sole = 'words:1';
      const answers = await Promise.all([
        books.keep({ ...submission('r1'), sole }),
        books.keep({ ...submission('r2'), sole }),
      ]);
      expect(answers).toEqual([{ ok: true }, fasterRefusal]);
      expect(await books.seen(sole)).toBe(true);
      expect(await books.seen('submit:r2')).toBe(false);
      expect(await books.report('r2')).toBeNull();
    });

    it('lets exactly one of two changes of the same revision through', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      const answers = await Promise.all([
        changed(books, 'r1', { status: 'registered' }),
        changed(books, 'r1', { status: 'rejected' }),
      ]);
      expect(answers).toEqual([{ ok: true }, fasterRefusal]);
      expect(await books.report('r1')).toMatchObject({ status: 'registered', revision: 2 });
    });

    it('refuses a report that is no longer, or not yet, there', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      expect(await books.keep({ ...submission('r1'), once: 'another' })).toEqual(fasterRefusal);
      expect(await books.keep({ reports: [report('r9', { revision: 3 })], audit: [] })).toEqual(
        fasterRefusal,
      );
    });

    it('leaves nothing behind when it refuses: no key, no number, no notice, no event', async () => {
      const store = opened().store;
      const mine = station();
      const books = store.books(mine);
      await books.keep(submission('r1'));
      const chain = await store.auditChain(mine);
      const change = { ...submission('r2'), dispatches: [dispatch('d1', 'r2'), dispatch('d1', 'r2')] };
      expect(await books.keep(change)).toEqual(recordedRefusal);
      expect(await books.seen('submit:r2')).toBe(false);
      expect(await books.report('r2')).toBeNull();
      expect(await store.auditChain(mine)).toEqual(chain);
      expect(await store.outbox(mine).claim(AT, 10)).toHaveLength(2);
      await books.keep(submission('r2'));
      expect((await books.report('r2'))?.receipt).toEqual({ year: 2025, number: 2 });
    });

    it('undoes a change that fails, and not its neighbours in the same moment', async () => {
      const books = fresh();
      const broken = {
        ...submission('r2'),
        entries: [entry('e', adoption('a', 'r2'), { amount: Number.NaN })],
      };
      const outcomes = await Promise.allSettled([
        books.keep(submission('r1')),
        books.keep({ ...broken, numbers: [{ report: 'nobody', series: 'receipt', year: 2025 }] }),
        books.keep(submission('r3')),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await books.seen('submit:r2')).toBe(false);
      expect((await books.report('r3'))?.receipt?.number).toBe(2);
    });

    it('numbers each series of a year without a gap, each report once', async () => {
      const books = fresh();
      await Promise.all(Array.from({ length: 20 }, (_, i) => books.keep(submission(`r${i}`))));
      await Promise.all(Array.from({ length: 20 }, (_, i) => books.keep(submission(`r${i}`))));
      const held = await Promise.all(Array.from({ length: 20 }, (_, i) => books.report(`r${i}`)));
      expect(held.map((one) => one?.receipt?.number).sort((a = 0, b = 0) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
      const numbers: Change['numbers'] = [{ report: 'r3', series: 'registration', year: 2026 }];
      await changed(books, 'r3', { status: 'registered' }, { numbers });
      // An old copy that knows of no number takes none away, and a second asking gives no second one.
      await changed(books, 'r3', { receipt: null, registration: null }, { numbers });
      expect(await books.report('r3')).toMatchObject({
        receipt: { year: 2025 },
        registration: { year: 2026, number: 1 },
      });
    });

    it('freezes each version of the words, and shows the last', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      await changed(books, 'r1', { text: text({ number: 2, title: '改后', hash: 'h2', type: 'problem' }) });
      expect((await books.report('r1'))?.text).toMatchObject({ number: 2, title: '改后', type: 'problem' });
      expect((await books.texts('r1')).map(({ title }) => title)).toEqual([text().title, '改后']);
    });

    it('settles a slot once', async () => {
      const books = fresh();
      const slot = { job: 'board', slot: '2025-W10', at: AT, outcome: 'done', reason: null } as const;
      expect(await books.lastSlot('board')).toBeNull();
      const answers = await Promise.all([
        books.keep({ slot, audit: [] }),
        books.keep({ slot: { ...slot, outcome: 'skipped', reason: 'day-over' }, audit: [] }),
        books.keep({ slot: { ...slot, slot: '2025-W09', at: AT - 1 }, audit: [] }),
      ]);
      expect(answers).toEqual([{ ok: true }, recordedRefusal, { ok: true }]);
      expect((await books.lastSlot('board'))?.at).toBe(AT);
      expect(await books.lastSlot('reminder')).toBeNull();
    });

    it('does a slot after all that was skipped, once, and never one that was done', async () => {
      const books = fresh();
      const skipped = {
        job: 'board',
        slot: '2025-W10',
        at: AT,
        outcome: 'skipped',
        reason: 'paused',
      } as const;
      const done = { ...skipped, outcome: 'done', reason: null } as const;
      await books.keep({ slot: skipped, audit: [] });
      const answers = await Promise.all(
        [1, 2].map(() => books.keep({ slot: { ...done, again: true }, audit: [] })),
      );
      expect(answers).toEqual([{ ok: true }, recordedRefusal]);
      expect(await books.lastSlot('board')).toEqual(done);
      expect(await books.keep({ slot: { ...done, slot: '2025-W11', again: true }, audit: [] })).toEqual(
        recordedRefusal,
      );
    });

    it('holds the latest switch of a job', async () => {
      const books = fresh();
      const paused = { job: 'weekly-leaderboard', paused: true, by: 'p1', at: AT } as const;
      await books.keep({ jobSwitches: [paused], audit: [] });
      await books.keep({ jobSwitches: [{ ...paused, paused: false, at: AT + 1 }], audit: [] });
      expect(await books.jobSwitches()).toEqual([{ ...paused, paused: false, at: AT + 1 }]);
      expect(await fresh().jobSwitches()).toEqual([]);
    });

    it('records an adoption once while it lives, and again after it is void', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      const first = adoption('a1', 'r1');
      const record = (...adoptions: (typeof first)[]) => books.keep({ adoptions, audit: [] });
      expect(await record(first)).toEqual({ ok: true });
      expect(await record(adoption('a2', 'r1'))).toEqual(recordedRefusal);
      expect(await record(adoption('a3', 'r1', { issue: '第4期' }))).toEqual({ ok: true });
      expect(await record({ ...first, status: 'confirmed' })).toEqual({ ok: true });
      expect(await record({ ...first, status: 'confirmed' })).toEqual(recordedRefusal);
      expect(await record({ ...first, status: 'void' })).toEqual({ ok: true });
      expect(await record({ ...first, status: 'confirmed' })).toEqual(recordedRefusal);
      expect(await record(adoption('a2', 'r1'))).toEqual({ ok: true });
      expect((await books.adoptions('r1')).map(({ id }) => id).sort()).toEqual(['a2', 'a3']);
    });

    it('books an entry once', async () => {
      const books = fresh();
      await books.keep(submission('r1'));
      const one = adoption('a1', 'r1');
      expect(await books.keep({ adoptions: [one], entries: [entry('e1', one)], audit: [] })).toEqual({
        ok: true,
      });
      expect(await books.keep({ entries: [entry('e1', one)], audit: [] })).toEqual(recordedRefusal);
    });

    it('takes a note of a month twice as once', async () => {
      const books = fresh();
      const note = { unit: 'u1', month: '2025-03', kind: 'no-report', person: 'p' } as const;
      await books.keep({ monthNotes: [note], audit: [] });
      expect(await books.keep({ monthNotes: [note], audit: [] })).toEqual({ ok: true });
      expect(await books.monthNotes('2025-03')).toEqual([note]);
      expect(await books.monthNotes('2025-04')).toEqual([]);
    });

    it('keeps stations apart', async () => {
      const here = fresh();
      const there = fresh();
      await here.keep(submission('r1'));
      expect(await there.report('r1')).toBeNull();
      expect(await there.keep(submission('r1'))).toEqual({ ok: true });
      expect((await there.report('r1'))?.receipt?.number).toBe(1);
      expect(await there.received('2025-03')).toEqual(new Map([['u1', 1]]));
    });
  });
}
