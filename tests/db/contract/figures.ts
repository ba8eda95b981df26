import { describe, expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import type { Award } from '#domain/award';
import { monthPeriod, yearPeriod } from '#domain/period';
import type { ReportStatus } from '#domain/report';
import type { Books } from '#ports/books';
import { AT, adoption, dispatch, entry, organisation, submission } from '../builders.ts';
import type { Ground } from '../contract.ts';
import { changed } from './keep.ts';

/** Three reports of March and one of April; two sent up, two adopted, five entries of which one waits for a rate. */
async function enter(books: Books): Promise<void> {
  await books.keep(submission('r1'));
  await books.keep(submission('r2'));
  await books.keep(submission('r3', { status: 'withdrawn' }));
  const april = Date.parse('2025-03-31T16:30:00Z');
  await books.keep(submission('r4', { unit: 'u2', creditMonth: '2025-04', submittedAt: april }));
  const dispatches = [dispatch('d1', 'r1'), dispatch('d2', 'r1', { date: '2025-04-20', body: 'b2' })];
  await changed(books, 'r1', { status: 'dispatched' }, { dispatches });
  await changed(
    books,
    'r4',
    { status: 'ready' },
    { dispatches: [dispatch('d3', 'r4', { date: '2025-04-09' })] },
  );
  const first = adoption('a1', 'r1');
  const second = adoption('a2', 'r1', { body: 'b-bureau', date: '2025-05-06' });
  const unrated = adoption('a3', 'r4', { body: 'b-province', date: '2025-04-30' });
  const gone = adoption('a4', 'r2', { status: 'void' });
  await books.keep({
    adoptions: [first, second, unrated, gone],
    entries: [
      entry('e1', first),
      entry('e2', first, { kind: 'money', amount: 2000 }),
      entry('e3', first, { kind: 'instruction', amount: 500 }),
      entry('e4', second, { amount: 500 }),
      entry('e5', unrated, { amount: null, unit: 'u2', person: 'p2' }),
      entry('e6', unrated, { amount: null, kind: 'money', unit: 'u2', person: 'p2' }),
      entry('e7', gone, { amount: null }),
      entry('e8', gone, { amount: 0, reverses: 'e7' }),
    ],
    audit: [],
  });
}

export function describeFigures({ opened, station }: Ground): void {
  async function entered(): Promise<Books> {
    const mine = station();
    const { store } = opened();
    await store.organisations.replace(
      organisation({ station: { id: mine, name: mine, column: '' } }),
      null,
      'p',
    );
    const books = store.books(mine);
    await enter(books);
    return books;
  }

  describe('figures', () => {
    it('count each unit’s months, each by its own date', async () => {
      const books = await entered();
      const rows = await books.unitMonths(yearPeriod(2025));
      const lines = rows.map(({ unit, month, counter, amount }) => `${unit} ${month} ${counter} ${amount}`);
      expect(lines.sort()).toEqual([
        ...[
          'u1 2025-03 dispatched 1',
          'u1 2025-03 received 2',
          'u1 2025-04 adopted 1',
          'u1 2025-04 adoptions 1',
        ],
        'u1 2025-05 adoptions 1',
        ...[
          'u2 2025-04 adopted 1',
          'u2 2025-04 adoptions 1',
          'u2 2025-04 dispatched 1',
          'u2 2025-04 received 1',
        ],
      ]);
    });

    it('give back what no adoption brought, by its own date', async () => {
      const books = await entered();
      const base = entry('base:2025-03:u1', adoption('a1', 'r1'), {
        ...{ adoption: null, report: null, occasion: 'base:2025-03', kind: 'occasion', person: null },
        ...{ amount: 1000, attribution: '2025-03-31' },
      });
      await books.keep({ entries: [base], audit: [] });
      expect(await books.occasions(monthPeriod('2025-03'))).toEqual([base]);
      expect(await books.occasions(monthPeriod('2025-04'))).toEqual([]);
      const [u1] = await books.unitFigures(monthPeriod('2025-03'));
      expect(u1).toMatchObject({ unit: 'u1', points: 1000 });
    });

    it('give back awards that stand, a rule’s once to each who got it, until it is taken back', async () => {
      const books = await entered();
      const award: Award = {
        ...{ id: 'w1', rule: 'best', report: 'r1', unit: null, date: '2025-03-31', reason: '写得好' },
        ...{ by: 'p1', at: AT, back: null },
      };
      const toUnit: Award = { ...award, id: 'w2', report: null, unit: 'u1', date: '2025-04-01' };
      await books.keep({ awards: [award, toUnit], audit: [] });
      expect(await books.awards(yearPeriod(2025))).toEqual([award, toUnit]);
      expect(await books.awards(monthPeriod('2025-03'))).toEqual([award]);
      expect(await books.awardsOf('r1')).toEqual([award]);
      const twice = [{ ...award, id: 'w3', date: '2025-04-02' }];
      expect(await books.keep({ awards: twice, audit: [] })).toMatchObject({ refusal: 'already-recorded' });
      const gone: Award = { ...award, back: { by: 'p2', at: AT + 1, reason: '有误' } };
      await books.keep({ awards: [gone], audit: [] });
      expect(await books.keep({ awards: [gone], audit: [] })).toMatchObject({ refusal: 'already-recorded' });
      expect([await books.award('w1'), await books.awardsOf('r1')]).toEqual([gone, []]);
      expect(await books.keep({ awards: twice, audit: [] })).toEqual({ ok: true });
    });

    it('count each by its own date', async () => {
      const books = await entered();
      const asOf = '2025-05-31';
      expect(await books.stationFigures(monthPeriod('2025-03'), asOf)).toEqual({
        received: 2,
        dispatched: 1,
        adopted: 0,
        adoptions: 0,
        points: 0,
        money: 0,
        pending: 0,
        asOf,
      });
      expect(await books.stationFigures(monthPeriod('2025-04'), asOf)).toEqual({
        received: 1,
        dispatched: 1,
        adopted: 2,
        adoptions: 2,
        points: 700,
        money: 2000,
        pending: 1,
        asOf,
      });
      expect(await books.stationFigures(monthPeriod('2025-05'), asOf)).toEqual({
        received: 0,
        dispatched: 0,
        adopted: 0,
        adoptions: 1,
        points: 500,
        money: 0,
        pending: 0,
        asOf,
      });
      expect(await books.stationFigures(yearPeriod(2025), asOf)).toEqual({
        received: 3,
        dispatched: 2,
        adopted: 2,
        adoptions: 3,
        points: 1200,
        money: 2000,
        pending: 1,
        asOf,
      });
    });

    it('count by unit', async () => {
      const books = await entered();
      expect(await books.unitFigures(monthPeriod('2025-04'))).toEqual([
        { unit: 'u1', received: 0, adopted: 1, adoptions: 1, points: 700 },
        { unit: 'u2', received: 1, adopted: 1, adoptions: 1, points: 0 },
      ]);
      expect(await books.received('2025-03')).toEqual(new Map([['u1', 2]]));
    });

    it('count a week by the local day of the first submit', async () => {
      const books = await entered();
      const week = { from: '2025-03-31', until: '2025-04-07' };
      expect((await books.unitFigures(week)).map(({ unit, received }) => [unit, received])).toEqual([
        ['u1', 0],
        ['u2', 1],
      ]);
      expect((await books.stationFigures({ from: '2025-03-24', until: '2025-03-31' }, '')).received).toBe(0);
    });

    it('are read page by page, what was handed in in a month, by 来稿号', async () => {
      const books = await entered();
      const all = await books.handedIn('2025-03', 0, 10);
      const numbers = all.map(({ receipt }) => receipt?.number ?? 0);
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(all.every(({ creditMonth }) => creditMonth === '2025-03')).toBe(true);
      const [first = 0] = numbers;
      expect([
        ...(await books.handedIn('2025-03', 0, 1)),
        ...(await books.handedIn('2025-03', first, 10)),
      ]).toEqual(all);
      expect(await books.handedIn('2024-03', 0, 10)).toEqual([]);
    });

    it('are read page by page, what was adopted and what was booked, by their own dates', async () => {
      const books = await entered();
      const year = yearPeriod(2025);
      const all = await books.adopted(year, null, 10);
      const title = '五中队完成春季路面养护';
      expect(
        all.map(({ adoption: { id, date }, report }) => [id, date, report.id, report.text.title]),
      ).toEqual([
        ['a1', '2025-04-02', 'r1', title],
        ['a3', '2025-04-30', 'r4', title],
        ['a2', '2025-05-06', 'r1', title],
      ]);
      expect(await books.adopted({ from: '2025-04-02', until: '2025-05-06' }, null, 10)).toEqual(
        all.slice(0, 2),
      );
      const first = await books.adopted(year, null, 1);
      const place = { day: '2025-04-02', id: 'a1' };
      expect([...first, ...(await books.adopted(year, place, 10))]).toEqual(all);
      const booked = await books.ledger(year, null, 10);
      expect(booked.map((row) => row.title)).toEqual(Array(8).fill(title));
      const rest = await books.ledger(year, { day: '2025-04-30', id: 'e6' }, 10);
      expect(rest).toEqual(booked.filter(({ entry }) => entry.attribution > '2025-04-30'));
      expect(await books.ledger(yearPeriod(2024), null, 10)).toEqual([]);
      const own = { of: 'person', id: 'p-writer' } as const;
      const his = booked.filter(({ entry }) => entry.person === own.id);
      expect(his.length).toBeGreaterThan(1);
      expect(await books.ledgerOf(own, year, null, 10)).toEqual(his);
      const [{ entry } = { entry: null }] = his;
      const behind = { day: entry?.attribution ?? '', id: entry?.id ?? '' };
      expect(await books.ledgerOf(own, year, behind, 10)).toEqual(his.slice(1));
      for (const id of ['u1', 'u2'])
        expect(await books.ledgerOf({ of: 'unit', id }, year, null, 10)).toEqual(
          booked.filter((row) => row.entry.unit === id),
        );
    });

    it("sum a person's money and what waits for a rate", async () => {
      const books = await entered();
      expect(await books.moneyOf('p-writer', yearPeriod(2025))).toEqual({ cents: 2000, pending: 0 });
      expect(await books.moneyOf('p2', yearPeriod(2025))).toEqual({ cents: 0, pending: 1 });
      expect(await books.moneyOf('p2', yearPeriod(2024))).toEqual({ cents: 0, pending: 0 });
    });

    it('stop waiting once a later entry values them', async () => {
      const books = await entered();
      const unrated = adoption('a3', 'r4', { date: '2025-04-30' });
      const valued = (id: string, kind: 'points' | 'money', settles: string) =>
        entry(id, unrated, { kind, amount: 900, unit: 'u2', person: 'p2', settles });
      await books.keep({ entries: [valued('e9', 'points', 'e5')], audit: [] });
      expect((await books.queue()).pendingRate).toBe(1);
      await books.keep({ entries: [valued('e10', 'money', 'e6')], audit: [] });
      expect((await books.queue()).pendingRate).toBe(0);
      const again = { entries: [valued('e11', 'money', 'e6')], audit: [] };
      expect(await books.keep(again)).toEqual({ ok: false, refusal: 'already-recorded' });
    });

    it('count what waits at the office', async () => {
      const books = await entered();
      expect(await books.queue()).toEqual({ toEdit: 0, toSend: 1, toConfirm: 3, pendingRate: 1 });
      for (const [id, status] of [
        ['r1', 'editing'],
        ['r2', 'registered'],
      ] satisfies [string, ReportStatus][])
        await changed(books, id, { status });
      expect(await books.queue()).toEqual({ toEdit: 2, toSend: 1, toConfirm: 3, pendingRate: 1 });
    });

    it('show each adoption whatever became of it, and what waits to be confirmed', async () => {
      const books = await entered();
      const ids = (adoptions: Adoption[]) => adoptions.map(({ id }) => id);
      expect(ids(await books.unconfirmed(0, 10))).toEqual(['a1', 'a2', 'a3']);
      expect(ids(await books.unconfirmed(1, 1))).toEqual(['a2']);
      const [one] = await books.unconfirmed(0, 1);
      if (!one) throw new Error('nothing waits');
      await books.keep({ adoptions: [{ ...one, status: 'confirmed' }], audit: [] });
      expect(await books.queue()).toMatchObject({ toConfirm: 2 });
      const gone = { ...one, status: 'void' as const, reason: '登记有误' };
      await books.keep({ adoptions: [gone], audit: [] });
      expect(await books.adoption('a1')).toEqual(gone);
      expect(ids(await books.adoptions('r1'))).toEqual(['a2']);
      expect(ids(await books.everyAdoption('r1'))).toEqual(['a1', 'a2']);
      for (const status of ['noted', 'confirmed'] as const)
        expect(await books.keep({ adoptions: [{ ...one, status }], audit: [] })).toMatchObject({ ok: false });
    });

    it('are nought where nothing was entered', async () => {
      const books = opened().store.books(station());
      expect(await books.stationFigures(yearPeriod(2025), '2025-12-31')).toMatchObject({
        received: 0,
        points: 0,
      });
      expect(await books.unitFigures(yearPeriod(2025))).toEqual([]);
    });
  });
}
