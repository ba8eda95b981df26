import { describe, expect, it } from 'vitest';
import {
  closingsBalance,
  type LaidEntry,
  type LaidPayout,
  ledgerBalance,
  payoutsBalance,
  sumsBalance,
} from '#domain/ledger-balance';

const entry = (id: string, over: Partial<LaidEntry> = {}): LaidEntry => ({
  id,
  adoption: id,
  report: 'r1',
  occasion: null,
  kind: 'money',
  person: 'p1',
  unit: 'u1',
  amount: 2000,
  rules: '2025-01-01',
  attribution: '2025-04-02',
  posting: '2025-04',
  reverses: null,
  settles: null,
  at: 0,
  ...over,
});

describe('sums', () => {
  const entries = [entry('a'), entry('b', { kind: 'points', amount: 200 }), entry('c', { amount: null })];
  const shown = [
    { name: 'points', amount: 200 },
    { name: 'points/u1', amount: 200 },
    { name: 'money', amount: 2000 },
    { name: 'money/p1', amount: 2000 },
  ];

  it('are the ledger, what waits for a rate being no amount', () => {
    expect(sumsBalance(entries, shown)).toEqual([]);
  });

  it.each(shown.map(({ name }, at) => [name, at] as const))('show where %s is another', (name, at) => {
    const other = shown.map((sum, n) => (n === at ? { ...sum, amount: sum.amount + 1 } : sum));
    expect(sumsBalance(entries, other)).toEqual([{ check: 'sums', subject: name }]);
  });
});

describe('the ledger', () => {
  it('takes back and settles entry by entry', () => {
    const taken = entry('a:2', { adoption: 'a', amount: -2000, reverses: 'a' });
    const again = entry('a:3', { adoption: 'a', amount: 1000 });
    const settled = entry('b:2', { adoption: 'b', settles: 'b' });
    expect(ledgerBalance([entry('a'), taken, again, entry('b', { amount: null }), settled])).toEqual([]);
  });

  it.each([
    ['two entries under one key', [entry('a'), entry('a:2', { adoption: 'a' })], 'ledger-key', 'a:money:p1'],
    ['a reversal of nothing', [entry('a', { reverses: 'x' })], 'ledger-answer', 'a'],
    [
      'a reversal of another amount',
      [entry('a'), entry('a:2', { amount: -1999, reverses: 'a' })],
      'ledger-answer',
      'a:2',
    ],
    ['a rate for what had one', [entry('a'), entry('b', { settles: 'a' })], 'ledger-answer', 'b'],
  ])('shows %s', (_what, entries, check, subject) => {
    expect(ledgerBalance(entries)).toEqual([{ check, subject }]);
  });
});

it('a closed period shows what was booked after it', () => {
  expect(
    closingsBalance([
      { period: '2025-03', entries: 2, booked: 2 },
      { period: '2025-Q1', entries: 2, booked: 3 },
    ]),
  ).toEqual([{ check: 'closing', subject: '2025-Q1' }]);
});

describe('a batch', () => {
  const piece = (name: string, amount: number) => ({
    entry: name,
    adoption: name,
    title: null,
    receipt: null,
    body: null,
    date: '2025-04-02',
    rate: null,
    amount,
  });
  const batch = (id: string, over: Partial<LaidPayout> = {}): LaidPayout => ({
    id,
    status: 'paid',
    lines: [{ person: 'p1', name: '钱芳', unit: '一中队', amount: 2000, pieces: [piece('a', 2000)] }],
    sum: 2000,
    held: [{ entry: 'a', live: true }],
    ...over,
  });
  const cancelled = batch('p0', { status: 'cancelled', held: [{ entry: 'a', live: false }] });

  it('holds what it prints, once, and lets go of it when cancelled', () => {
    expect(payoutsBalance([cancelled, batch('p1')], [entry('a')])).toEqual([]);
  });

  it.each([
    ['an entry in two of them', [batch('p1'), batch('p2')], ['a']],
    ['one cancelled that holds on', [batch('p1', { status: 'cancelled' })], ['p1']],
    ['an entry it does not print', [batch('p1', { held: [{ entry: 'b', live: true }] })], ['p1']],
    ['an entry it lost', [batch('p1', { held: [] })], ['p1']],
    ['another sum', [batch('p1', { sum: 1 })], ['p1']],
  ])('shows %s', (_what, batches, subjects) => {
    expect(payoutsBalance(batches, [entry('a')]).map(({ subject }) => subject)).toEqual(subjects);
  });

  it('shows an amount that is not the ledger’s', () => {
    expect(payoutsBalance([batch('p1')], [entry('a', { amount: 1 })])).toEqual([
      { check: 'payout', subject: 'p1' },
    ]);
  });
});
