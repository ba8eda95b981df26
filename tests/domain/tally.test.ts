import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/instant';
import type { Entry } from '#domain/ledger';
import { type Countable, stretchesOf, talliesOf, talliesOfEntry, tallyChanges } from '#domain/tally';

const piece: Countable = {
  status: 'dispatched',
  follows: null,
  noticed: null,
  creditMonth: '2025-03',
  unit: 'u1',
  dispatched: null,
  adoptions: [],
};

const points: Omit<Entry, 'because'> = {
  ...{ id: 'e1', adoption: 'a1', report: 'r1', occasion: null, kind: 'points', person: 'p1', unit: 'u1' },
  ...{
    amount: 200,
    rules: null,
    attribution: '2025-04-02',
    posting: '2025-04',
    reverses: null,
    settles: null,
  },
  at: 0,
};

const lines = (tallies: ReturnType<typeof talliesOf>): string[] =>
  tallyChanges([], tallies).map(({ grain, day, unit, ...amounts }) => {
    const said = Object.entries(amounts).filter(([, amount]) => amount !== 0);
    return `${grain} ${day} ${unit} ${said.map(([name, amount]) => `${name} ${amount}`).join(' ')}`;
  });

describe('what a report adds to the counters', () => {
  it.each([
    ['it counts in the month it is credited to', {}, ['month 2025-03-01 u1 received 1']],
    ['returned, it does not', { status: 'returned' }, []],
    ['nor as 续报', { follows: 'r0' }, []],
    ['nor when only a notice told of it', { noticed: '2025-03-02' }, []],
    [
      'sent up later, it counts there on that day',
      { dispatched: '2025-04-02' },
      [
        'month 2025-03-01 u1 received 1',
        'day 2025-04-02 u1 dispatched 1',
        'month 2025-04-01 u1 dispatched 1',
      ],
    ],
    [
      'adopted twice, it is one piece by the first day',
      { status: 'rejected', adoptions: ['2025-05-06', '2025-04-30'] },
      [
        'day 2025-04-30 u1 adopted 1 adoptions 1',
        'month 2025-04-01 u1 adopted 1 adoptions 1',
        'day 2025-05-06 u1 adoptions 1',
        'month 2025-05-01 u1 adoptions 1',
      ],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(lines(talliesOf({ ...piece, ...change }))).toEqual(expected);
  });

  it('is taken off where it was, when it moves to another unit', () => {
    const changes = tallyChanges(talliesOf(piece), talliesOf({ ...piece, unit: 'u2' }));
    expect(changes.map(({ unit, received }) => [unit, received])).toEqual([
      ['u2', 1],
      ['u1', -1],
    ]);
  });

  it('is nothing where nothing changed, or where a rate is still missing', () => {
    expect(tallyChanges(talliesOf(piece), talliesOf(piece))).toEqual([]);
    expect(tallyChanges([], talliesOfEntry({ ...points, amount: null }))).toEqual([]);
  });

  it('tells money from points', () => {
    expect(lines(talliesOfEntry({ ...points, kind: 'money', amount: 2000 }))).toEqual([
      'day 2025-04-02 u1 money 2000',
      'month 2025-04-01 u1 money 2000',
    ]);
  });
});

describe('a period as stretches', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));

  it('covers each of its days once, with at most two stretches of single days', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const period = one < other ? { from: one, until: other } : { from: other, until: one };
        const stretches = stretchesOf(period);
        let reached = period.from;
        for (const { grain, from, until } of stretches) {
          expect(from).toBe(reached);
          reached = until;
          if (grain === 'month') expect([from.slice(8), until.slice(8)]).toEqual(['01', '01']);
        }
        expect(reached).toBe(period.until);
        expect(stretches.filter(({ grain }) => grain === 'day').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
