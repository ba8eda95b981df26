import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import { fillRate } from '#domain/fill-rate';
import { dueFor, type Entry, settle } from '#domain/ledger';
import type { Organisation } from '#domain/organisation';
import { readOrganisation } from '#organisation/read-file';
import { loadYear } from '#tools/demo-year/plan';
import { type Fact, summed, type Table, worths } from '../domain/reference-ledger.ts';
import { AT, signed } from '../domain/station.ts';

const { pieces, notices, books, expected } = loadYear();

/** Tier and id of each body, and what the rules of the station say of the tiers, written out a second time. */
const bodies: Record<string, [tier: string, id: string]> = {
  市公路处: ['city-highway', 'shi-gonglu-chu'],
  市交通局: ['city-transport', 'shi-jiaotong-ju'],
  市委办: ['city-province', 'shi-wei-ban'],
  市政府办: ['city-province', 'shi-zhengfu-ban'],
  省交通厅: ['city-province', 'sheng-jiaotong-ting'],
  省公路局: ['province-highway', 'sheng-gonglu-ju'],
};
const unrated: Table = {
  from: '2025-01-01',
  tiers: {
    'city-highway': [200, 2000],
    'city-transport': [500, 5000],
    'city-province': [1000, 10_000],
    'province-highway': [null, null],
  },
  own: {},
  research: null,
  more: 0,
  factors: { single: 100, solicited: 100 },
  notes: {},
  gifts: {},
  pointsBy: 'cumulate',
  moneyBy: 'cumulate',
  joint: 'shares',
};
const rated: Table = { ...unrated, own: { 'sheng-gonglu-ju': [300, 3000] } };

const facts: Fact[] = notices
  .flatMap(({ adoptions }) => adoptions)
  .map(({ piece, body, kind, date }, entered) => ({
    id: `a${entered}`,
    report: piece,
    body: bodies[body]?.[1] ?? '',
    tier: bodies[body]?.[0] ?? '',
    kind: kind === '约稿' ? 'solicited' : 'single',
    genre: 'news',
    day: date,
    level: null,
    entered,
    state: 'confirmed',
    money: true,
  }));
const writers: Record<string, [string, number][]> = Object.fromEntries(
  pieces.map(({ id, writer }) => [id, [[writer, 1]]]),
);
const reckon = (table: Table, which: 'points' | 'money') => worths(facts, writers, [table], which);
const whole = (table: Table, which: 'points' | 'money') =>
  summed(reckon(table, which), () => 'all').get('all');

it('is worth 134 points and 1,340 yuan to the reference model while one adoption waits, and to each what he was paid', () => {
  expect(whole(unrated, 'points')).toEqual({ value: 13_400, waits: 1 });
  expect(whole(unrated, 'money')).toEqual({ value: 134_000, waits: 1 });
  const people = summed(reckon(unrated, 'money'), (_, person) => person);
  const yuan = [...people].map(([person, { value }]) => [person, value / 100]);
  expect(Object.fromEntries(yuan)).toEqual(expected.paid);
});

it('is worth what the rate adds, once it is set', () => {
  const rate = books.find((row) => row.do === 'set-rate');
  expect(rate).toMatchObject({ points: '3', yuan: '30' });
  const { points, yuan, pendingRate } = expected.rated;
  expect(whole(rated, 'points')).toEqual({ value: points * 100, waits: pendingRate });
  expect(whole(rated, 'money')).toEqual({ value: yuan * 100, waits: pendingRate });
});

it('is booked so by the ledger, adoption by adoption and person by person, before and after', () => {
  const read = readOrganisation(readFileSync('organisation.example.yaml', 'utf8'));
  if (!read.ok) throw new Error('the example cannot be read');
  const ledger: Entry[] = [];
  const book = (organisation: Organisation, lastClosed: string): Entry[] => {
    const fresh = pieces.flatMap(({ id, writer }) => {
      const report = { ...signed('dispatched', { writers: [{ person: writer, share: 1 }] }), id };
      const due = dueFor(report, adoptionsOf(id), organisation, () => true);
      const held = ledger.filter((entry) => entry.report === id);
      return settle(id, due, held, { at: AT, lastClosed });
    });
    ledger.push(...fresh);
    return fresh;
  };
  const agrees = (table: Table): void => {
    for (const kind of ['points', 'money'] as const) {
      const booked = new Map<string, number>();
      for (const { adoption, person, amount } of ledger.filter((entry) => entry.kind === kind)) {
        const key = `${adoption}/${person}`;
        booked.set(key, (booked.get(key) ?? 0) + (amount ?? 0));
      }
      const due = [...reckon(table, kind)].map(([key, amount]) => [key, amount ?? 0] as const);
      expect(booked).toEqual(new Map(due));
    }
  };

  book(read.organisation, '2025-09');
  agrees(unrated);
  const waiting = ledger.filter(({ amount }) => amount === null);
  expect(waiting.map(({ kind }) => kind).toSorted()).toEqual(['money', 'points']);

  const director = read.organisation.people.find(({ id }) => id === 'chen-li');
  if (!director) throw new Error('the example has no director');
  const filled = fillRate(read.organisation, 'sheng-gonglu-ju', { points: 300, money: 3000 }, director);
  if (!filled.ok) throw new Error(filled.refusal);
  const after = { ...read.organisation, rules: filled.value };
  const settled = book(after, '2025-11');
  expect(settled.map(({ settles, posting }) => [settles, posting])).toEqual(
    waiting.map(({ id }) => [id, '2025-12']),
  );
  expect(book(after, '2025-11')).toEqual([]);
  agrees(rated);
});

const adoptionsOf = (report: string): Adoption[] =>
  facts
    .filter((fact) => fact.report === report)
    .map(({ id, body, kind, day, entered }) => ({
      ...{ id, report, body, carrier: '公路信息', issue: id, genre: 'news', date: day },
      kind: kind === 'solicited' ? 'solicited' : 'single',
      ...{ titlePrinted: null, instruction: null, status: 'confirmed', corrects: null, reason: null },
      ...{ recordedBy: 'sun-xiaomei', recordedAt: AT + entered },
    }));
