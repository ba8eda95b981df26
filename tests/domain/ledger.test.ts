import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import { split, unratedBodies, valueAdoption } from '#domain/ledger';
import type { Organisation } from '#domain/organisation';
import { rateOf, rulesOn } from '#domain/rules';
import { AT, type report, rules, signed, station } from './station.ts';

const adoption = (over: Partial<Adoption> = {}): Adoption => ({
  id: 'a1',
  report: 'r1',
  body: 'division',
  carrier: '公路信息',
  issue: '第3期',
  kind: 'single',
  date: '2025-03-20',
  titlePrinted: null,
  instruction: null,
  status: 'noted',
  recordedBy: 'clerk',
  recordedAt: AT,
  ...over,
});
const note = (level: 'county' | 'city' | 'province' | 'nation') => ({
  instruction: { level, date: '2025-03-21', reference: '〔2025〕3号' },
});

/** Kind and amount of every entry, `points 200`. */
const worth = (
  over: Partial<Adoption>,
  {
    organisation = station(),
    instructed = [],
    of = signed('dispatched'),
  }: {
    organisation?: Organisation;
    instructed?: ('county' | 'city' | 'province' | 'nation')[];
    of?: ReturnType<typeof report>;
  } = {},
): string[] =>
  valueAdoption(adoption(over), of, organisation, instructed, AT, '2025-04-02').map(
    ({ kind, amount }) => `${kind} ${amount ?? 'pending'}`,
  );

describe('an adoption is worth', () => {
  it.each([
    ['2 points and 20 元 with 市公路处', { body: 'division' }, ['points 200', 'money 2000']],
    ['5 points and 50 元 with 市交通局', { body: 'transport' }, ['points 500', 'money 5000']],
    ['10 points and 100 元 with 市政府', { body: 'city' }, ['points 1000', 'money 10000']],
    [
      'nothing yet, and never 0, with a body without a rate',
      { body: 'province' },
      ['points pending', 'money pending'],
    ],
    ['nothing yet with a body nobody knows', { body: 'moon' }, ['points pending', 'money pending']],
    ['double points as 专报', { kind: 'special' }, ['points 400', 'money 2000']],
    ['0.6 of the points as 综合', { kind: 'merged' }, ['points 120', 'money 2000']],
    ['half the points as 简讯', { kind: 'brief' }, ['points 100', 'money 2000']],
    ['the points as 约稿', { kind: 'solicited' }, ['points 200', 'money 2000']],
    ['5 more for a note of the county', note('county'), ['points 200', 'money 2000', 'instruction 500']],
    ['10 more for a note of the city', note('city'), ['points 200', 'money 2000', 'instruction 1000']],
    [
      '20 more for a note of the province',
      note('province'),
      ['points 200', 'money 2000', 'instruction 2000'],
    ],
    ['40 more for a note of the nation', note('nation'), ['points 200', 'money 2000', 'instruction 4000']],
    ['nothing yet before any rules', { date: '2024-12-31' }, ['points pending', 'money pending']],
    [
      'a note nothing yet before any rules',
      { date: '2024-12-31', ...note('city') },
      ['points pending', 'money pending', 'instruction pending'],
    ],
  ] as const)('%s', (_what, over, entries) => {
    expect(worth(over)).toEqual(entries);
  });

  it('a note once per level and report', () => {
    expect(worth(note('city'), { instructed: ['city'] })).toEqual(['points 200', 'money 2000']);
    expect(worth(note('province'), { instructed: ['city'] })).toContain('instruction 2000');
  });

  it('points only, until an authority to pay is named', () => {
    const settings = { ...station().settings, moneyAuthority: null };
    expect(worth({}, { organisation: station({ settings }) })).toEqual(['points 200']);
    expect(worth({ body: 'province' }, { organisation: station({ settings }) })).toEqual(['points pending']);
  });

  it('what the rules of its own date say, with a body’s own rate first', () => {
    const later = { ...rules, from: '2025-07-01', bodies: { division: { points: 300, money: 3000 } } };
    const organisation = station({ rules: [rules, later] });
    expect(worth({ date: '2025-06-30' }, { organisation })).toEqual(['points 200', 'money 2000']);
    expect(worth({ date: '2025-07-01' }, { organisation })).toEqual(['points 300', 'money 3000']);
  });

  it('the same to the station as to its writers together, to the cent', () => {
    const three = ['a', 'b', 'c'].map((person) => ({ person, share: 1 }));
    expect(worth({}, { of: signed('dispatched', { writers: three }) })).toEqual([
      ...['points 67', 'points 67', 'points 66'],
      ...['money 667', 'money 667', 'money 666'],
    ]);
  });

  it('a line that names adoption, rule, its own date and the month it is booked in', () => {
    expect(valueAdoption(adoption(), signed('dispatched'), station(), [], AT, '2025-04-02')[0]).toEqual({
      id: 'a1:points:writer',
      adoption: 'a1',
      report: 'r1',
      kind: 'points',
      person: 'writer',
      unit: 'roads',
      amount: 200,
      rules: '2025-01-01',
      attribution: '2025-03-20',
      posting: '2025-04',
      at: AT,
    });
  });

  it('the source’s 134 points and 1,340 元 for its 31 rated adoptions, one pending', () => {
    const year = [
      ...Array.from({ length: 17 }, () => worth({ body: 'division' })),
      ...Array.from({ length: 8 }, () => worth({ body: 'transport' })),
      ...Array.from({ length: 6 }, () => worth({ body: 'city' })),
      worth({ body: 'province' }),
    ].flat();
    const sum = (kind: string) =>
      year.reduce(
        (all, entry) =>
          all + (entry.startsWith(kind) ? Number.parseInt(entry.slice(kind.length), 10) || 0 : 0),
        0,
      );
    expect([sum('points'), sum('money')]).toEqual([13_400, 134_000]);
    expect(year.filter((entry) => entry === 'money pending')).toHaveLength(1);
  });
});

describe('rates', () => {
  it('are chosen by date, and by body before tier', () => {
    const next = { ...rules, from: '2026-01-01' };
    expect(rulesOn([rules, next], '2024-12-31')).toBeUndefined();
    expect(rulesOn([rules, next], '2025-12-31')).toBe(rules);
    expect(rulesOn([rules, next], '2026-01-01')).toBe(next);
    const own = { ...rules, bodies: { province: { points: 0, money: null } } };
    expect(rateOf(own, 'province', 'unrated')).toEqual({ points: 0, money: null });
    expect(rateOf(undefined, 'division', 'section')).toEqual({ points: null, money: null });
  });

  it('that are missing are named before recording', () => {
    expect(unratedBodies(station(), ['division', 'province', 'city'], '2025-03-20')).toEqual(['province']);
    const noMoney = station({ settings: { ...station().settings, moneyAuthority: null } });
    expect(unratedBodies(noMoney, ['division', 'province', 'city'], '2025-03-20')).toEqual([]);
  });
});

describe('a split', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [2000, [2, 1], [1333, 667]],
    [1, [1, 1], [1, 0]],
    [0, [1, 1], [0, 0]],
    [-100, [1, 1, 1], [-33, -33, -34]],
    [500, [1], [500]],
    [100, [0, 1], [0, 100]],
  ])('of %i by %j is %j', (total, weights, shares) => {
    expect(split(total, weights)).toEqual(shares);
  });

  it('sums to the whole, and gives nobody more than one unit beside his part', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), weights, (total, shares) => {
        const sum = shares.reduce((all, share) => all + share, 0);
        fc.pre(sum > 0);
        const parts = split(total, shares);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (total * (shares[index] ?? 0)) / sum)).toBeLessThan(1);
        });
      }),
    );
  });
});
