import { describe, expect, it } from 'vitest';
import type { Entry } from '#domain/ledger';
import type { Occasion, UnitMonth } from '#domain/occasion';
import { occasionDue, settleOccasions } from '#domain/occasion-due';
import type { RuleVersion } from '#domain/rules';
import { AT, rules } from './station.ts';

const month = (name: string, over: Partial<UnitMonth> = {}): UnitMonth => ({
  unit: 'roads',
  month: `2025-${name}`,
  quota: 2,
  received: 0,
  dispatched: 0,
  adopted: 0,
  adoptions: 0,
  urgentLate: 0,
  solicitationsMissed: 0,
  ...over,
});
const year = (...received: number[]): UnitMonth[] =>
  received.map((pieces, index) => month(String(index + 1).padStart(2, '0'), { received: pieces }));
const book = (...occasions: Occasion[]): RuleVersion[] => [{ ...rules, occasions }];

/** What is due, `base:2025-03 1000`. */
const due = (occasion: Occasion, months: UnitMonth[]): string[] =>
  occasionDue(book(occasion), months).map(({ occasion: key, amount }) => `${key} ${amount}`);

const base: Occasion = {
  ...{ id: 'base', name: '基础分', per: 'month', points: 1000, cap: 2500 },
  when: { of: 'received', least: 'quota' },
};
const each: Occasion = { id: 'each', name: '来稿', per: 'month', each: { of: 'received' }, points: 100 };
const fifteen: Occasion = {
  ...{ id: 'many', name: '年报送15篇', per: 'year', points: 5000 },
  when: { of: 'received', least: 15 },
};
const missing: Occasion = {
  ...{ id: 'missing', name: '缺报', per: 'month', points: -200 },
  each: { of: 'received', shortOf: 4 },
};
const rate: Occasion = {
  ...{ id: 'rate', name: '采用率', per: 'quarter', points: -100 },
  when: { of: 'adopted', outOf: 'dispatched', under: 30 },
};

describe('an occasion gives', () => {
  it.each<[string, Occasion, UnitMonth[], string[]]>([
    ['base points for a met month', base, year(2), ['base:2025-01 1000']],
    ['none for a month that is not met', base, year(1), []],
    [
      'no more in a year than its cap',
      base,
      year(2, 3, 2, 2),
      ['base:2025-01 1000', 'base:2025-02 1000', 'base:2025-03 500'],
    ],
    ['none to a unit that owes nothing', base, [month('01', { quota: 0, received: 3 })], []],
    ['points for each piece', each, year(5), ['each:2025-01 500']],
    ['nothing for no piece', each, year(0), []],
    ['nothing for fourteen pieces of the year', fifteen, year(2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0), []],
    [
      'its points for fifteen pieces of the year',
      fifteen,
      year(2, 2, 2, 2, 2, 2, 2, 1, 0, 0, 0, 0),
      ['many:2025 5000'],
    ],
    ['nothing of the year before December is closed', fifteen, year(9, 9), []],
    ['2 less for each missing piece', missing, year(1, 4, 5), ['missing:2025-01 -600']],
    [
      'a penalty where under 30 % of a quarter were adopted',
      rate,
      [month('01', { dispatched: 6, adopted: 2 }), month('02'), month('03', { dispatched: 1 })],
      ['rate:2025-Q1 -100'],
    ],
    [
      'none at 30 % exactly',
      rate,
      [month('01', { dispatched: 10, adopted: 3 }), month('02'), month('03')],
      [],
    ],
    ['none where nothing was sent up', rate, [month('01'), month('02'), month('03')], []],
    [
      'a penalty for each urgent report that came late',
      { id: 'late', name: '急报逾时', per: 'month', each: { of: 'urgentLate' }, points: -200 },
      [month('01', { urgentLate: 2 })],
      ['late:2025-01 -400'],
    ],
    [
      'a penalty for each 约稿 that was missed',
      { id: 'missed', name: '约稿未交', per: 'month', each: { of: 'solicitationsMissed' }, points: -500 },
      [month('01', { solicitationsMissed: 1 })],
      ['missed:2025-01 -500'],
    ],
    [
      'points for what goes beyond the quota, 2 owed and 5 handed in',
      { id: 'more', name: '超额', per: 'month', each: { of: 'received', beyond: 'quota' }, points: 100 },
      year(5),
      ['more:2025-01 300'],
    ],
    ['nothing of itself where it is given by hand', { ...base, per: 'hand' }, year(2), []],
  ])('%s', (_what, occasion, months, wanted) => {
    expect(due(occasion, months)).toEqual(wanted);
  });

  it('says by which count, and dates it to the last day of its period', () => {
    expect(occasionDue(book(base), year(0, 3))).toEqual([
      {
        adoption: null,
        report: null,
        occasion: 'base:2025-02',
        kind: 'occasion',
        person: null,
        unit: 'roads',
        amount: 1000,
        rules: '2025-01-01',
        attribution: '2025-02-28',
        because: [
          { step: 'occasion', id: 'base', name: '基础分', points: 1000 },
          { step: 'condition', of: 'received', count: 3, outOf: null, whole: null, least: 2, under: null },
        ],
      },
    ]);
  });

  it('what the rules say that were in force when the period began', () => {
    const later = { ...rules, from: '2025-02-15', occasions: [{ ...each, points: 300 }] };
    const all = occasionDue([...book(each), later], year(1, 1, 1));
    expect(all.map(({ amount, rules: by }) => [amount, by])).toEqual([
      [100, '2025-01-01'],
      [100, '2025-01-01'],
      [300, '2025-02-15'],
    ]);
  });
});

describe('the ledger of occasions', () => {
  const at = { at: AT, lastClosed: null };
  const lines = (entries: Entry[]) => entries.map(({ id, amount, posting }) => [id, amount, posting]);

  it('holds each once, however often it is asked', () => {
    const first = settleOccasions(occasionDue(book(each), year(2)), [], at);
    expect(lines(first)).toEqual([['each:2025-01:roads', 200, '2025-01']]);
    expect(settleOccasions(occasionDue(book(each), year(2)), first, at)).toEqual([]);
  });

  it('takes back and books anew in the open month what a late fact changed', () => {
    const first = settleOccasions(occasionDue(book(each), year(2)), [], at);
    const late = settleOccasions(occasionDue(book(each), year(1, 4)), first, {
      at: AT,
      lastClosed: '2025-01',
    });
    expect(lines(late)).toEqual([
      ['each:2025-01:roads:2', -200, '2025-02'],
      ['each:2025-01:roads:3', 100, '2025-02'],
      ['each:2025-02:roads', 400, '2025-02'],
    ]);
  });

  it('leaves alone what the office gave by hand', () => {
    const posted: Entry[] = [
      {
        ...{ id: 'award/w1:roads', adoption: null, report: null, occasion: 'award/w1', kind: 'occasion' },
        ...{ person: null, unit: 'roads', amount: 500, rules: '2025-01-01', attribution: '2025-01-31' },
        ...{ posting: '2025-01', reverses: null, settles: null, because: [], at: AT },
      },
    ];
    expect(settleOccasions([], posted, at)).toEqual([]);
  });
});
