import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import { dueFor, type Entry, postingMonth, settle, standing } from '#domain/ledger';
import type { Organisation } from '#domain/organisation';
import { type RuleVersion, rateOf, rulesOn } from '#domain/rules';
import { split } from '#domain/split';
import { unratedBodies } from '#domain/worth';
import { AT, rules, signed, station } from './station.ts';

const adoption = (over: Partial<Adoption> = {}): Adoption => ({
  id: 'a1',
  report: 'r1',
  body: 'division',
  carrier: '公路信息',
  issue: '第3期',
  kind: 'single',
  genre: 'news',
  date: '2025-03-20',
  titlePrinted: null,
  instruction: null,
  status: 'noted',
  corrects: null,
  reason: null,
  recordedBy: 'clerk',
  recordedAt: AT,
  ...over,
});
const note = (level: 'county' | 'city' | 'province' | 'nation') => ({
  instruction: { level, date: '2025-03-21', reference: '〔2025〕3号' },
});

const moneyOn = ({ settings }: Organisation) => settings.moneyAuthority !== null;

/** Kind and amount of all that is due, `points 200`. */
const worth = (
  over: Partial<Adoption>,
  { organisation = station(), of = signed('dispatched') } = {},
): string[] =>
  dueFor(of, [adoption(over)], organisation, () => moneyOn(organisation)).map(
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

  it('a line that names adoption, rule, its own date, the month it is booked in, and why', () => {
    const due = dueFor(signed('dispatched'), [adoption({ kind: 'brief' })], station(), () => true);
    expect(settle('r1', due, [], { at: AT, lastClosed: '2025-03' })[0]).toEqual({
      id: 'a1:points:writer',
      adoption: 'a1',
      report: 'r1',
      occasion: null,
      kind: 'points',
      person: 'writer',
      unit: 'roads',
      amount: 100,
      rules: '2025-01-01',
      attribution: '2025-03-20',
      posting: '2025-04',
      reverses: null,
      settles: null,
      because: [
        { step: 'rate', by: 'tier', of: 'section', amount: 200 },
        { step: 'factor', kind: 'brief', hundredths: 50 },
      ],
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

/** Every adoption's points and money, `a1 points 200`, in the order of the ledger. */
const dueOf = (adoptions: Adoption[], over: Partial<RuleVersion> = {}): string[] =>
  dueFor(signed('dispatched'), adoptions, station({ rules: [{ ...rules, ...over }] }), () => true).map(
    (due) => `${due.adoption} ${due.kind} ${due.amount ?? 'pending'}`,
  );

describe('several adoptions of one report', () => {
  const low = adoption({ id: 'low', body: 'division', date: '2025-03-01' });
  const high = adoption({ id: 'high', body: 'city', date: '2025-03-09' });
  const equal = adoption({ id: 'equal', body: 'division', carrier: '简报', date: '2025-03-05' });
  const unrated = adoption({ id: 'unrated', body: 'province', date: '2025-03-03' });
  const money = { points: 'cumulate', money: 'highest' } as const;

  it('cumulate, unless the version says otherwise', () => {
    expect(dueOf([low, high])).toEqual([
      ...['low points 200', 'low money 2000', 'high points 1000', 'high money 10000'],
    ]);
  });

  it('count the highest: a later higher one adds the difference, a lower one nothing', () => {
    expect(dueOf([high, equal, low], { cumulation: money })).toEqual([
      ...['low points 200', 'low money 2000', 'equal points 200', 'equal money 0'],
      ...['high points 1000', 'high money 8000'],
    ]);
  });

  it('count the highest beside one that waits for a rate, which waits on', () => {
    expect(dueOf([unrated, high], { cumulation: money })).toEqual([
      ...['unrated points pending', 'unrated money pending', 'high points 1000', 'high money 10000'],
    ]);
  });

  it('count once in each tier', () => {
    const cumulation = { points: 'once-per-tier', money: 'cumulate' } as const;
    expect(dueOf([low, equal, high], { cumulation })).toEqual([
      ...['low points 200', 'low money 2000', 'equal points 0', 'equal money 2000'],
      ...['high points 1000', 'high money 10000'],
    ]);
  });

  it('bring a note once per level', () => {
    const noted = [
      adoption({ id: 'a', ...note('city') }),
      adoption({ id: 'b', body: 'city', ...note('city') }),
    ];
    const higher = adoption({ id: 'c', body: 'transport', ...note('province') });
    const all = dueOf([...noted, higher]).filter((line) => line.includes('instruction'));
    expect(all).toEqual(['a instruction 1000', 'c instruction 2000']);
  });

  it('are not counted once they are void', () => {
    expect(dueOf([{ ...low, status: 'void' }])).toEqual([]);
  });
});

describe('a special rate', () => {
  const rate = { points: 3000, money: 0 };
  it.each<[string, Partial<RuleVersion>, Partial<Adoption>, string]>([
    ['goes before the body’s', { special: [{ carrier: '增刊', ...rate }] }, { carrier: '增刊' }, '3000'],
    ['is not for another carrier', { special: [{ carrier: '增刊', ...rate }] }, { carrier: '简报' }, '200'],
    [
      'takes the factor',
      { special: [{ carrier: '增刊', ...rate }] },
      { carrier: '增刊', kind: 'brief' },
      '1500',
    ],
    [
      'takes no factor where it names the kind',
      { special: [{ tier: 'section', kind: 'brief', points: 300, money: null }] },
      { kind: 'brief' },
      '300',
    ],
    [
      'that names a body goes before one that names a kind',
      {
        special: [
          { kind: 'single', points: 1, money: null },
          { body: 'division', points: 2, money: null },
        ],
      },
      {},
      '2',
    ],
    [
      'may be for research alone, and an addition may come to it',
      {
        special: [{ tier: 'section', genre: 'research', ...rate }],
        additions: [{ type: 'general', points: 50, money: 0 }],
      },
      { genre: 'research' },
      '3050',
    ],
  ])('%s', (_what, over, adopted, points) => {
    expect(dueOf([adoption(adopted)], over)[0]).toBe(`a1 points ${points}`);
  });

  it('may give the whole to each writer', () => {
    const writers = [
      { person: 'a', share: 3 },
      { person: 'b', share: 1 },
    ];
    const of = signed('dispatched', { writers });
    const organisation = (over: Partial<RuleVersion>) => station({ rules: [{ ...rules, ...over }] });
    expect(worth({}, { of, organisation: organisation({ joint: 'full' }) }).slice(0, 2)).toEqual([
      ...['points 200', 'points 200'],
    ]);
    expect(worth({}, { of, organisation: organisation({ joint: 'even' }) }).slice(0, 2)).toEqual([
      ...['points 100', 'points 100'],
    ]);
    const merged = { kind: 'merged', points: 300, money: null, joint: 'full' } as const;
    expect(worth({ kind: 'merged' }, { of, organisation: organisation({ special: [merged] }) })[0]).toBe(
      'points 300',
    );
  });
});

describe('the ledger', () => {
  const report = signed('dispatched');
  const book = { at: AT, lastClosed: null };
  const upTo = (posted: Entry[], adoptions: Adoption[], over: Partial<RuleVersion> = {}): Entry[] => {
    const organisation = station({ rules: [{ ...rules, ...over }] });
    return settle(
      'r1',
      dueFor(report, adoptions, organisation, () => true),
      posted,
      book,
    );
  };
  const lines = (entries: Entry[]) =>
    entries.map(({ id, amount, reverses, settles }) => [id, amount, reverses ?? settles]);

  it('says nothing twice', () => {
    const posted = upTo([], [adoption()]);
    expect(upTo(posted, [adoption()])).toEqual([]);
  });

  it('takes back what is void, and books a note with the next adoption that brings it', () => {
    const first = adoption({ id: 'a', ...note('city') });
    const second = adoption({ id: 'b', body: 'transport', ...note('city') });
    const posted = upTo([], [first, second]);
    expect(lines(upTo(posted, [{ ...first, status: 'void' }, second]))).toEqual([
      ['a:points:writer:2', -200, 'a:points:writer'],
      ['a:money:writer:2', -2000, 'a:money:writer'],
      ['a:instruction:writer:2', -1000, 'a:instruction:writer'],
      ['b:instruction:writer', 1000, null],
    ]);
  });

  it('settles what waited once a rate is set, and takes back what never had one', () => {
    const waiting = adoption({ body: 'province' });
    const posted = upTo([], [waiting]);
    const bodies = { province: { points: 500, money: 4000 } };
    const valued = upTo(posted, [waiting], { bodies });
    expect(lines(valued)).toEqual([
      ['a1:points:writer:2', 500, 'a1:points:writer'],
      ['a1:money:writer:2', 4000, 'a1:money:writer'],
    ]);
    expect(upTo([...posted, ...valued], [waiting], { bodies })).toEqual([]);
    expect(lines(upTo(posted, []))).toEqual([
      ['a1:points:writer:2', 0, 'a1:points:writer'],
      ['a1:money:writer:2', 0, 'a1:money:writer'],
    ]);
    expect(standing([...posted, ...upTo(posted, [])])).toEqual([]);
  });

  it('pays an earlier fact that comes late by the difference, with reversals', () => {
    const cumulation = { points: 'highest', money: 'highest' } as const;
    const later = adoption({ id: 'later', body: 'city', date: '2025-03-20' });
    const early = adoption({ id: 'early', body: 'division', date: '2025-03-01' });
    const posted = upTo([], [later], { cumulation });
    const late = upTo(posted, [later, early], { cumulation });
    const money = [...posted, ...late].filter(({ kind }) => kind === 'money');
    expect(lines(money)).toEqual([
      ['later:money:writer', 10_000, null],
      ['later:money:writer:2', -10_000, 'later:money:writer'],
      ['later:money:writer:3', 8000, null],
      ['early:money:writer', 2000, null],
    ]);
  });

  it.each([
    ['2025-03-31', null, '2025-03'],
    ['2025-03-31', '2025-02', '2025-03'],
    ['2025-03-31', '2025-03', '2025-04'],
    ['2024-12-31', '2025-11', '2025-12'],
    ['2025-12-31', '2025-12', '2026-01'],
  ])('books a fact of %s, with %s closed, in %s', (date, lastClosed, month) => {
    expect(postingMonth(date, lastClosed)).toBe(month);
  });

  it('holds what is due after any history of adoptions, voids and rates, each entry answered at most once', () => {
    const steps = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 5 }),
        body: fc.constantFrom('division', 'transport', 'city', 'province'),
        day: fc.integer({ min: 1, max: 28 }),
        level: fc.constantFrom(null, 'city' as const, 'nation' as const),
        gone: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    const policy = fc.constantFrom('cumulate' as const, 'highest' as const, 'once-per-tier' as const);
    fc.assert(
      fc.property(steps, policy, policy, fc.nat(), (acts, points, money, ratedAfter) => {
        const held = new Map<string, Adoption>();
        let posted: Entry[] = [];
        acts.forEach(({ id, body, day, level, gone }, index) => {
          const known = held.get(`a${id}`);
          const date = `2025-03-${String(day).padStart(2, '0')}`;
          const fresh = adoption({ id: `a${id}`, body, date, ...(level && note(level)) });
          held.set(`a${id}`, known ? { ...known, status: gone ? 'void' : known.status } : fresh);
          const bodies = index >= ratedAfter % 8 ? { province: { points: 700, money: 900 } } : {};
          const organisation = station({ rules: [{ ...rules, bodies, cumulation: { points, money } }] });
          const due = dueFor(report, [...held.values()], organisation, () => true);
          posted = [...posted, ...settle('r1', due, posted, book)];
          const total = (all: { amount: number | null }[]) =>
            all.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
          expect(total(posted)).toBe(total(due));
          expect(standing(posted).filter(({ amount }) => amount === null)).toHaveLength(
            due.filter(({ amount }) => amount === null).length,
          );
        });
        const answers = posted.flatMap(({ reverses, settles }) => reverses ?? settles ?? []);
        expect(new Set(answers).size).toBe(answers.length);
        expect(new Set(posted.map(({ id }) => id)).size).toBe(posted.length);
      }),
    );
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
