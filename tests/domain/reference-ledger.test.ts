import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import { type Award, awardDue, giveAward, takeBack } from '#domain/award';
import { booked, dueFor, type Entry, settle } from '#domain/ledger';
import type { Occasion } from '#domain/occasion';
import type { Organisation } from '#domain/organisation';
import { payoutLines, type Unpaid } from '#domain/payable';
import type { PayoutLine } from '#domain/payout';
import { addMonths, monthOf } from '#domain/period';
import type { Report } from '#domain/report';
import { cumulations, joints, plainRules, type RuleVersion } from '#domain/rules';
import {
  type Fact,
  type Gift,
  giftWorths,
  reckonPayout,
  summed,
  type Table,
  worths,
} from './reference-ledger.ts';
import { AT, rules, signed, station } from './station.ts';

/** More than the everyday run asks for: `LEDGER_HISTORIES=100000`. */
const HISTORIES = Number(process.env.LEDGER_HISTORIES ?? 2000);

const tierOf: Record<string, string> = {
  division: 'section',
  transport: 'bureau',
  city: 'city',
  province: 'unrated',
};
const writers: Record<string, [string, number][]> = {
  one: [['ann', 1]],
  two: [
    ['ann', 2],
    ['ben', 1],
  ],
  three: [
    ['ben', 3],
    ['cai', 1],
    ['ann', 3],
  ],
};
const reports = new Map<string, Report>(
  Object.entries(writers).map(([id, own]) => [
    id,
    { ...signed('dispatched', { writers: own.map(([person, share]) => ({ person, share })) }), id },
  ]),
);

const table = fc.record({
  section: fc.integer({ min: 0, max: 3000 }),
  money: fc.integer({ min: 0, max: 30_000 }),
  pointsBy: fc.constantFrom(...cumulations),
  moneyBy: fc.constantFrom(...cumulations),
  joint: fc.constantFrom(...joints),
  research: fc.option(fc.integer({ min: 0, max: 9000 })),
  more: fc.constantFrom(0, 0, 250),
  best: fc.integer({ min: 1, max: 2000 }),
});
const deed = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      report: fc.constantFrom('one', 'two', 'three'),
      body: fc.constantFrom('division', 'transport', 'city', 'province'),
      kind: fc.constantFrom('single', 'merged', 'special', 'brief', 'solicited'),
      genre: fc.constantFrom('news', 'news', 'research'),
      /** Days before today. */
      ago: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 500 })),
      level: fc.constantFrom(null, null, 'county', 'city', 'nation'),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('confirm' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('void' as const), which: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('award' as const),
      to: fc.constantFrom('one', 'two', 'three', 'roads', 'office'),
      rule: fc.constantFrom('best', 'praise'),
      ago: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 300 })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take-back' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rule' as const), table }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('rate' as const), money: fc.integer({ min: 0, max: 9999 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('authority' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('close' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('prepare' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), which: fc.nat() }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 70 }) }),
  },
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

const byHandRules = (best: number, praise: number): Occasion[] => [
  { id: 'best', name: '月度最佳', per: 'hand', points: best },
  ...(praise > 0 ? [{ id: 'praise', name: '表扬', per: 'hand' as const, points: praise }] : []),
];

const DAY = 86_400_000;
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The engine under its own rules: facts, ledger, batches. The reference is told the same facts and nothing else. */
function play(deeds: Deed[]): void {
  let today = Date.parse('2024-12-20');
  let lastClosed: string | null = null;
  let moneyOn = true;
  let organisation: Organisation = station({
    rules: [{ ...rules, from: '2024-01-01', occasions: byHandRules(500, 700) }],
  });
  const tables: Table[] = [
    {
      from: '2024-01-01',
      tiers: { section: [200, 2000], bureau: [500, 5000], city: [1000, 10_000], nation: [2000, 20_000] },
      own: {},
      research: null,
      more: 0,
      factors: { single: 100, merged: 60, special: 200, brief: 50, solicited: 100 },
      notes: { county: 500, city: 1000, province: 2000, nation: 4000 },
      gifts: { best: 500, praise: 700 },
      pointsBy: 'cumulate',
      moneyBy: 'cumulate',
      joint: 'shares',
    },
  ];
  const facts: Fact[] = [];
  const adoptions: Adoption[] = [];
  const gifts: Gift[] = [];
  const awards: Award[] = [];
  const ledger: Entry[] = [];
  const batches: { lines: PayoutLine[]; reference: Map<string, number>; live: boolean }[] = [];
  const frozen = new Map<string, number>();
  const posted = new Map<string, number>();
  let before = { points: new Map(), money: new Map(), note: new Map(), gift: new Map() };

  const book = (): void => {
    for (const [id, report] of reports) {
      const own = adoptions.filter((adoption) => adoption.report === id);
      const paid = (adoption: Adoption) => facts.find((fact) => fact.id === adoption.id)?.money ?? false;
      const held = ledger.filter((entry) => entry.report === id);
      ledger.push(
        ...settle(id, dueFor(report, own, organisation, paid), held, { at: AT + ledger.length, lastClosed }),
      );
    }
    follow();
  };

  const bookAward = (award: Award): void => {
    const report = award.report === null ? null : (reports.get(award.report) ?? null);
    const held = ledger.filter(({ occasion }) => occasion === `award/${award.id}`);
    const due = awardDue(award, report, organisation.rules);
    ledger.push(...booked(due, held, { at: AT + ledger.length, lastClosed }));
    follow();
  };

  /** The reference books the difference of every adoption in its own month, or the first open one. */
  const follow = (): void => {
    const gift = giftWorths(gifts, writers, tables);
    const now = { points: reckon('points'), money: reckon('money'), note: reckon('note'), gift };
    for (const which of ['points', 'money', 'note', 'gift'] as const) {
      for (const key of new Set([...before[which].keys(), ...now[which].keys()])) {
        const delta = (now[which].get(key) ?? 0) - (before[which].get(key) ?? 0);
        const day = [...facts, ...gifts].find(({ id }) => key.startsWith(`${id}/`))?.day ?? '';
        const own = day.slice(0, 7);
        const month = lastClosed !== null && own <= lastClosed ? next(lastClosed) : own;
        posted.set(month, (posted.get(month) ?? 0) + delta);
      }
    }
    before = now;
  };
  const reckon = (which: 'points' | 'money' | 'note') => worths(facts, writers, tables, which);
  const next = (month: string): string =>
    month.endsWith('12')
      ? `${Number(month.slice(0, 4)) + 1}-01`
      : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`;
  const inMonth = (month: string) => sum(ledger.filter(({ posting }) => posting === month));
  const live = () => batches.filter((batch) => batch.live);
  const taken = (): Map<string, number> => {
    const all = new Map<string, number>();
    for (const { reference } of live())
      for (const [key, cents] of reference) all.set(key, (all.get(key) ?? 0) + cents);
    return all;
  };

  const unpaid = (): Unpaid[] => {
    const gone = new Set(
      live().flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map(({ entry }) => entry))),
    );
    return ledger
      .filter(({ kind, id }) => kind === 'money' && !gone.has(id))
      .map((entry) => ({
        entry: { ...entry, person: entry.person ?? '' },
        adoption: adoptions.find(({ id }) => id === entry.adoption) ?? null,
        report: null,
        claimed: ledger.some(({ id, reverses }) => reverses === entry.id && gone.has(id)),
      }));
  };

  const act: { [D in Deed['do']]: (deed: Extract<Deed, { do: D }>) => void } = {
    record: ({ report, body, kind, genre, ago, level }) => {
      const day = dayAt(today - ago * DAY);
      const id = `a${String(facts.length).padStart(3, '0')}`;
      const tier = tierOf[body] ?? '';
      facts.push({
        id,
        report,
        body,
        tier,
        kind,
        genre,
        day,
        level,
        entered: facts.length,
        state: 'noted',
        money: moneyOn,
      });
      adoptions.push({
        ...{ id, report, body, kind, genre, date: day, carrier: '简报', issue: id, titlePrinted: null },
        instruction: level === null ? null : { level, date: day, reference: '' },
        ...{ status: 'noted', corrects: null, recordedBy: 'clerk', recordedAt: AT + facts.length },
      } as Adoption);
      book();
    },
    confirm: ({ which }) => turn(which, 'confirmed'),
    void: ({ which }) => turn(which, 'void'),
    award: ({ to, rule, ago }) => {
      const day = dayAt(today - ago * DAY);
      const given = tables.filter(({ from }) => from <= day).pop()?.gifts[rule];
      const id = `w${String(gifts.length).padStart(3, '0')}`;
      const report = reports.get(to);
      const ruling = giveAward(
        organisation.rules,
        report ? { report } : { unit: to },
        { rule, date: day, reason: '表扬' },
        { id, by: 'director', at: AT },
        dayAt(today),
      );
      expect([day, ruling.ok]).toEqual([day, given !== undefined]);
      if (!ruling.ok) return;
      gifts.push({ id, to, day, rule, back: false });
      awards.push(ruling.value);
      bookAward(ruling.value);
    },
    'take-back': ({ which }) => {
      const at = which % Math.max(awards.length, 1);
      const [award, gift] = [awards[at], gifts[at]];
      if (!award || !gift) return;
      const ruling = takeBack(award, { by: 'director', at: AT, reason: '有误' });
      expect(ruling.ok).toBe(!gift.back);
      if (!ruling.ok) return;
      gift.back = true;
      awards[at] = ruling.value;
      bookAward(ruling.value);
    },
    rule: ({ table: wanted }) => {
      const { section, money, pointsBy, moneyBy, joint, research, more, best } = wanted;
      const from = dayAt(today);
      if (organisation.rules.some((version) => version.from >= from)) return;
      const own = tables.at(-1)?.own ?? {};
      tables.push({
        from,
        tiers: { section: [section, money], bureau: [section * 2, money], city: [3 * section, 2 * money] },
        own,
        research: research === null ? null : { tier: 'city', points: research },
        more,
        factors: { single: 100, merged: 33, special: 250, brief: 50, solicited: 110 },
        notes: { county: 100, city: 300 },
        gifts: { best },
        ...{ pointsBy, moneyBy, joint },
      });
      const rate = (points: number, cents: number) => ({ points, money: cents });
      const version: RuleVersion = {
        ...plainRules,
        from,
        tiers: {
          section: rate(section, money),
          bureau: rate(section * 2, money),
          city: rate(3 * section, 2 * money),
        },
        bodies: organisation.rules.at(-1)?.bodies ?? {},
        special: research === null ? [] : [{ tier: 'city', genre: 'research', points: research, money: 0 }],
        additions: more === 0 ? [] : [{ points: more, money: 0 }],
        factors: { single: 100, merged: 33, special: 250, brief: 50, solicited: 110 },
        instructions: { county: 100, city: 300 } as RuleVersion['instructions'],
        cumulation: { points: pointsBy, money: moneyBy },
        occasions: byHandRules(best, 0),
        joint,
      };
      organisation = { ...organisation, rules: [...organisation.rules, version] };
      // It holds from today: what was already entered for today is valued by it.
      book();
      awards.forEach(bookAward);
    },
    rate: ({ money }) => {
      if (tables.some(({ own }) => own.province)) return;
      for (const one of tables) one.own = { province: [700, money] };
      organisation = {
        ...organisation,
        rules: organisation.rules.map((version) => ({
          ...version,
          bodies: { province: { points: 700, money } },
        })),
      };
      book();
    },
    authority: () => {
      moneyOn = !moneyOn;
    },
    close: () => {
      const month = lastClosed === null ? '2024-12' : addMonths(lastClosed, 1);
      if (month >= monthOf(dayAt(today))) return;
      lastClosed = month;
      for (let one = '2023-01'; one <= month; one = addMonths(one, 1))
        if (!frozen.has(one)) frozen.set(one, inMonth(one));
    },
    prepare: () => {
      const { lines } = payoutLines(unpaid(), organisation);
      const wanted = reckonPayout(facts, reckon('money'), taken());
      const sums = (all: Map<string, Map<string, number>>) =>
        [...all]
          .map(([person, pieces]) => `${person} ${[...pieces.values()].reduce((a, b) => a + b, 0)}`)
          .sort();
      expect(lines.map(({ person, amount }) => `${person} ${amount}`).sort()).toEqual(sums(wanted));
      const reference = new Map([...wanted.values()].flatMap((pieces) => [...pieces]));
      if (lines.length > 0) batches.push({ lines, reference, live: true });
    },
    cancel: ({ which }) => {
      const batch = batches[which % Math.max(batches.length, 1)];
      if (batch) batch.live = false;
    },
    pass: ({ days }) => {
      today += days * DAY;
    },
  };
  function turn(which: number, state: 'confirmed' | 'void'): void {
    const at = which % Math.max(facts.length, 1);
    const [fact, adoption] = [facts[at], adoptions[at]];
    if (!fact || !adoption || fact.state === 'void') return;
    fact.state = state;
    adoptions[at] = { ...adoption, status: state };
    book();
  }

  for (const one of deeds) {
    (act[one.do] as (deed: Deed) => void)(one);
    check();
  }

  function check(): void {
    for (const which of ['points', 'money', 'note'] as const) {
      const kind = which === 'note' ? 'instruction' : which;
      const own = ledger.filter((entry) => entry.kind === kind);
      for (const by of [(_a: string, p: string) => p, (a: string) => a]) {
        const mine = new Map<string, number>();
        for (const entry of own) {
          const name = by(entry.adoption ?? '', entry.person ?? '');
          mine.set(name, (mine.get(name) ?? 0) + (entry.amount ?? 0));
        }
        for (const [name, { value }] of summed(reckon(which), by))
          expect([which, name, mine.get(name) ?? 0]).toEqual([which, name, value]);
        expect(sum(own)).toBe(
          [...summed(reckon(which), () => '').values()].reduce((all, { value }) => all + value, 0),
        );
      }
      const answered = new Set(own.flatMap(({ reverses, settles }) => [reverses, settles]));
      const waiting = own.filter(({ id, amount }) => amount === null && !answered.has(id)).length;
      expect(waiting).toBe([...reckon(which).values()].filter((amount) => amount === null).length);
    }
    const given = ledger.filter(({ kind }) => kind === 'occasion');
    const wanted = giftWorths(gifts, writers, tables);
    const held = new Map<string, number>();
    for (const { occasion, person, unit, amount } of given) {
      const key = `${occasion?.slice('award/'.length)}/${person ?? unit}`;
      held.set(key, (held.get(key) ?? 0) + (amount ?? 0));
    }
    for (const key of new Set([...wanted.keys(), ...held.keys()]))
      expect([key, held.get(key) ?? 0]).toEqual([key, wanted.get(key) ?? 0]);
    for (const [month, amount] of posted) expect([month, inMonth(month)]).toEqual([month, amount]);
    for (const [month, amount] of frozen) expect([month, inMonth(month)]).toEqual([month, amount]);
    const inBatches = live().flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces));
    expect(new Set(inBatches.map(({ entry }) => entry)).size).toBe(inBatches.length);
    const left = unpaid().reduce((all, { entry }) => all + (entry.amount ?? 0), 0);
    expect(inBatches.reduce((all, { amount }) => all + amount, 0) + left).toBe(
      sum(ledger.filter(({ kind }) => kind === 'money')),
    );
  }
}

const sum = (entries: Entry[]): number => entries.reduce((all, { amount }) => all + (amount ?? 0), 0);

describe(`the ledger and a second one reckoned from the facts alone, over ${HISTORIES} histories`, () => {
  it('agree: worth by person and adoption, months of booking, closed months, payouts', () => {
    fc.assert(fc.property(fc.array(deed, { minLength: 1, maxLength: 24 }), play), {
      numRuns: HISTORIES,
      ...(HISTORIES === 2000 && { seed: 20251124 }),
    });
  }, 3_600_000);
});
