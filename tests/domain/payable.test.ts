import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payable, payoutLines, type Unpaid } from '#domain/payable';
import { unpaid } from './payouts.ts';
import { person, station, unit } from './station.ts';

const ids = (rows: readonly Unpaid[]): string =>
  payable(rows)
    .map(({ entry }) => entry.id)
    .join(' ');

describe('what can be paid', () => {
  it.each([
    ['the money of a confirmed adoption', [unpaid('e1')], 'e1'],
    ['none of one that is only noted', [unpaid('e1', { status: 'noted' })], ''],
    ['none that still waits for a rate', [unpaid('e1', { amount: null })], ''],
    ['nothing where the amount is nothing', [unpaid('e1', { amount: 0 })], ''],
    [
      'none that was taken back before it was paid, nor what took it back',
      [unpaid('e1', { status: 'void' }), unpaid('e2', { status: 'void', amount: -2000, reverses: 'e1' })],
      '',
    ],
    [
      'the other piece, where one was taken back before it was paid',
      [
        unpaid('e1', { status: 'void' }),
        unpaid('e2', { status: 'void', amount: -2000, reverses: 'e1' }),
        unpaid('e3'),
      ],
      'e3',
    ],
    [
      'a claim, where what was taken back stands in a batch',
      [unpaid('e2', { status: 'void', amount: -2000, reverses: 'e1' })],
      'e2',
    ],
    [
      'what was taken back, where the claim was settled and its own batch was cancelled',
      [unpaid('e1', { status: 'void', claimed: true })],
      'e1',
    ],
    [
      'the difference of an upgrade, which is a smaller entry of its own',
      [unpaid('e1', { amount: 3000 })],
      'e1',
    ],
  ])('is %s', (_what, rows, wanted) => {
    expect(ids(rows)).toBe(wanted);
  });

  it('is money that stems from no adoption', () => {
    expect(ids([{ ...unpaid('e1'), adoption: null, report: null }])).toBe('e1');
  });
});

describe('the lines of a batch', () => {
  const two = person('two', 'roads', []);
  const left = person('left', 'safety', [], { active: false });
  const organisation = station({ people: [two, left], units: [unit('roads'), unit('safety')] });

  it('are one a person, in the station’s order, leavers among them, with the pieces by date', () => {
    const { lines } = payoutLines(
      [
        unpaid('e3', { person: 'left' }),
        unpaid('e2', { person: 'two', attribution: '2025-03-21', amount: 667 }),
        unpaid('e1', { person: 'two', attribution: '2025-02-01' }),
      ],
      organisation,
    );
    expect(
      lines.map(({ name, unit: where, amount, pieces }) => [
        name,
        where,
        amount,
        pieces.map(({ entry }) => entry),
      ]),
    ).toEqual([
      ['two同志', 'roads股', 2667, ['e1', 'e2']],
      ['left同志', 'safety股', 2000, ['e3']],
    ]);
  });

  it('print the title as it was printed, and none of a problem report', () => {
    const printed = unpaid('e1', { person: 'two' });
    const problem = unpaid('e2', { person: 'two' });
    const { lines } = payoutLines(
      [
        {
          ...printed,
          adoption: { id: 'a1', status: 'confirmed', body: 'division', titlePrinted: '春季养护见实效' },
        },
        { ...problem, report: { title: '某路段隐患', type: 'problem', receipt: { year: 2025, number: 2 } } },
      ],
      organisation,
    );
    expect(
      lines[0]?.pieces.map(({ title, receipt, body, rate }) => [title, receipt?.number, body, rate]),
    ).toEqual([
      ['春季养护见实效', 1, '市公路处', 2000],
      [null, 2, '市公路处', 2000],
    ]);
  });

  it('leave out who owes as much as he gets, and keep his entries for later', () => {
    const claim = (amount: number) => [
      unpaid('e1', { person: 'two' }),
      unpaid('e3', { person: 'two', status: 'void', amount, reverses: 'e0' }),
    ];
    expect(payoutLines(claim(-2000), organisation)).toEqual({
      lines: [],
      carried: [{ person: 'two', amount: 0 }],
    });
    expect(payoutLines(claim(-5000), organisation).carried).toEqual([{ person: 'two', amount: -3000 }]);
    const { lines, carried } = payoutLines(claim(-500), organisation);
    expect([lines.map(({ amount, pieces }) => [amount, pieces.length]), carried]).toEqual([[[1500, 2]], []]);
  });
});

/** One piece of work in a random history: what it earned whom, whether it was confirmed, and whether it was taken back. */
interface Work {
  id: string;
  person: string;
  amount: number;
  status: 'noted' | 'confirmed' | 'void';
}
interface Batch {
  entries: Map<string, number>;
  state: 'open' | 'paid' | 'cancelled';
}

const organisation = station({ people: [person('a', 'roads', []), person('b', 'roads', [])] });

/** Random acts on a ledger and its batches, kept as plainly as can be. */
class Books {
  work: Work[] = [];
  batches: Batch[] = [];

  rows(): Unpaid[] {
    const live = new Set(
      this.batches.flatMap(({ entries, state }) => (state === 'cancelled' ? [] : [...entries.keys()])),
    );
    return this.work
      .flatMap(({ id, person: who, amount, status }) => [
        unpaid(id, { person: who, amount, status, claimed: live.has(`-${id}`) }),
        ...(status === 'void'
          ? [unpaid(`-${id}`, { person: who, amount: -amount, status, reverses: id })]
          : []),
      ])
      .filter(({ entry }) => !live.has(entry.id));
  }

  prepare(): void {
    const { lines } = payoutLines(this.rows(), organisation);
    const pieces = lines.flatMap(({ pieces: own }) => own);
    for (const one of lines) expect(one.amount).toBeGreaterThan(0);
    if (pieces.length > 0)
      this.batches.push({
        state: 'open',
        entries: new Map(pieces.map(({ entry, amount }) => [entry, amount])),
      });
  }

  paid(who: string): number {
    const own = new Map(this.work.map(({ id, person: owner }) => [id, owner]));
    return this.batches
      .filter(({ state }) => state === 'paid')
      .flatMap(({ entries }) => [...entries])
      .filter(([id]) => own.get(id.replace('-', '')) === who)
      .reduce((sum, [, amount]) => sum + amount, 0);
  }

  earned(who: string): number {
    return this.work
      .filter(({ person: owner, status }) => owner === who && status === 'confirmed')
      .reduce((sum, { amount }) => sum + amount, 0);
  }
}

describe('over random histories of work, voids and batches', () => {
  const act = fc.record({
    what: fc.constantFrom('earn', 'earn', 'confirm', 'confirm', 'void', 'prepare', 'pay', 'cancel'),
    which: fc.nat(20),
    who: fc.constantFrom('a', 'b'),
    amount: fc.integer({ min: 1, max: 20_000 }),
  });

  it('nothing is paid twice and nothing is lost: in the end everybody has what he earned, or owes the difference', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const books = new Books();
        for (const { what, which, who, amount } of acts) {
          const one = books.work[which % Math.max(1, books.work.length)];
          const batch = books.batches[which % Math.max(1, books.batches.length)];
          if (what === 'earn')
            books.work.push({ id: `e${books.work.length}`, person: who, amount, status: 'noted' });
          if (what === 'confirm' && one?.status === 'noted') one.status = 'confirmed';
          if (what === 'void' && one) one.status = 'void';
          if (what === 'prepare') books.prepare();
          if (what === 'pay' && batch?.state === 'open') batch.state = 'paid';
          if (what === 'cancel' && batch?.state === 'open') batch.state = 'cancelled';
        }
        for (const batch of books.batches) if (batch.state === 'open') batch.state = 'paid';
        books.prepare();
        for (const batch of books.batches) if (batch.state === 'open') batch.state = 'paid';
        const { lines, carried } = payoutLines(books.rows(), organisation);
        expect(lines).toEqual([]);
        for (const who of ['a', 'b']) {
          const owed = carried.find(({ person: id }) => id === who)?.amount ?? 0;
          expect(books.paid(who) + owed).toBe(books.earned(who));
          expect(owed).toBeLessThanOrEqual(0);
        }
        const live = books.batches.flatMap(({ entries, state }) =>
          state === 'cancelled' ? [] : [...entries.keys()],
        );
        expect(new Set(live).size).toBe(live.length);
      }),
      { numRuns: 1000 },
    );
  });
});
