import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import { type Authorship, authorsOf, soleAuthor } from '#domain/authorship';
import { dueFor } from '#domain/ledger';
import { readShares } from '#domain/shares';
import { submit } from '#domain/submission';
import {
  AT,
  clerk,
  deputy,
  head,
  peer,
  person,
  report,
  routing,
  station,
  text,
  unit,
  writer,
} from './station.ts';

const second = person('second', 'safety', ['correspondent']);
const third = person('third', 'roads', []);
const gone = person('gone', 'roads', [], { active: false });
const organisation = station({
  people: [head, deputy, peer, clerk, writer, second, third, gone],
  units: [...station().units, unit('shut', { closed: true })],
});
const by = (authorship: Partial<Authorship>, who = writer, home = 'roads') =>
  authorsOf({ ...soleAuthor, ...authorship }, who, home, organisation);

describe('合写', () => {
  it('keeps each writer’s own unit, and even shares where none are given', () => {
    expect(by({ coWriters: ['second', 'third'], coUnits: ['safety'] })).toEqual({
      ok: true,
      value: {
        unit: 'roads',
        writers: [
          { person: 'writer', share: 1 },
          { person: 'second', share: 1, unit: 'safety' },
          { person: 'third', share: 1 },
        ],
        coUnits: ['safety'],
        origin: null,
      },
    });
  });

  it.each([
    ['the writer himself', { coWriters: ['writer'] }, 'wrong-co-writers'],
    ['one person twice', { coWriters: ['second', 'second'] }, 'wrong-co-writers'],
    ['a leaver', { coWriters: ['gone'] }, 'wrong-co-writers'],
    ['nobody of the station', { coWriters: ['__proto__'] }, 'wrong-co-writers'],
    [
      'more than five',
      { coWriters: ['head', 'deputy', 'peer', 'clerk', 'second', 'third'] },
      'wrong-co-writers',
    ],
    ['a share of a stranger', { coWriters: ['second'], shares: '某人 1' }, 'wrong-shares'],
    ['the unit itself', { coUnits: ['roads'] }, 'wrong-co-units'],
    ['one unit twice', { coUnits: ['safety', 'safety'] }, 'wrong-co-units'],
    ['a closed unit', { coUnits: ['shut'] }, 'wrong-co-units'],
  ])('is refused with %s', (_what, authorship, refusal) => {
    expect(by(authorship)).toEqual({ ok: false, refusal });
  });

  it('goes to a leader who wrote no part of it', () => {
    const signer = (coWriters: string[]) => {
      const piece = { id: 'r1', text: text(), unit: 'roads', authorship: { ...soleAuthor, coWriters } };
      const ruling = submit(piece, writer, routing({ organisation }));
      return ruling.ok ? ruling.value.task.signer : ruling.refusal;
    };
    expect(signer([])).toBe('deputy');
    expect(signer(['deputy'])).toBe('head');
    expect(signer(['deputy', 'head'])).toBe('peer');
    expect(signer(['deputy', 'head', 'peer'])).toBeNull();
  });
});

describe('代录', () => {
  it('counts for the unit of its writer and names the clerk', () => {
    expect(by({ entry: { writer: 'second', way: 'phone' } }, clerk, 'office')).toEqual({
      ok: true,
      value: {
        unit: 'safety',
        writers: [{ person: 'second', share: 1 }],
        coUnits: [],
        origin: { way: 'phone', enteredBy: 'clerk' },
      },
    });
  });

  it.each([
    ['by one who is not of the office', 'second', writer, 'not-yours'],
    ['for the clerk himself', 'clerk', clerk, 'wrong-entry'],
    ['for a leaver', 'gone', clerk, 'wrong-entry'],
    ['for nobody of the station', 'nobody', clerk, 'wrong-entry'],
  ])('is refused %s', (_what, name, who, refusal) => {
    expect(by({ entry: { writer: name, way: 'paper' } }, who, who.unit)).toEqual({ ok: false, refusal });
  });
});

describe('份额', () => {
  const writers = [{ name: '钱芳' }, { name: '赵磊' }];
  it.each([
    ['', [1, 1]],
    ['钱芳 2，赵磊 1', [2, 1]],
    ['赵磊：1；钱芳：２', [2, 1]],
    ['钱芳2份、赵磊1份', [2, 1]],
    ['钱芳 999,赵磊 1', [999, 1]],
  ])('reads “%s”', (typed, value) => {
    expect(readShares(typed, writers)).toEqual({ ok: true, value });
  });

  it.each([
    '钱芳 2',
    '钱芳 0，赵磊 1',
    '钱芳 -1，赵磊 1',
    '钱芳 1.5，赵磊 1',
    '钱芳 1e308，赵磊 1',
    '钱芳 1000，赵磊 1',
    '钱芳 2，赵磊 1，赵磊 1',
    '钱芳 2，赵磊 1，吴昊 1',
    '2:1',
    '__proto__ 1，赵磊 1',
  ])('does not take “%s” for shares', (typed) => {
    expect(readShares(typed, writers)).toEqual({ ok: false, refusal: 'wrong-shares' });
  });

  it('are given to namesakes in their order', () => {
    expect(readShares('李明 3，李明 1', [{ name: '李明' }, { name: '李明' }])).toEqual({
      ok: true,
      value: [3, 1],
    });
  });
});

describe('the worth of joint work', () => {
  const adoption: Adoption = {
    id: 'a1',
    report: 'r1',
    body: 'transport',
    carrier: '交通信息',
    issue: '3',
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
  };

  it('goes to each writer’s own unit, by share', () => {
    const writers = [
      { person: 'writer', share: 1 },
      { person: 'second', share: 2, unit: 'safety' },
    ];
    const entries = dueFor(report({ writers }), [adoption], station(), () => true);
    expect(entries.map(({ kind, person: who, unit: home, amount }) => [kind, who, home, amount])).toEqual([
      ['points', 'writer', 'roads', 167],
      ['points', 'second', 'safety', 333],
      ['money', 'writer', 'roads', 1667],
      ['money', 'second', 'safety', 3333],
    ]);
  });

  it('sums to the whole to the cent, whoever shares it and however', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 6 });
    const bodies = fc.constantFrom('division', 'transport', 'city');
    const kinds = fc.constantFrom('single' as const, 'merged' as const, 'brief' as const);
    fc.assert(
      fc.property(shares, bodies, kinds, (each, body, kind) => {
        const writers = each.map((share, index) => ({ person: `p${index}`, share, unit: `u${index % 3}` }));
        const value = (all: typeof writers) =>
          dueFor(report({ writers: all }), [{ ...adoption, body, kind }], station(), () => true);
        const sum = (all: typeof writers, what: string) =>
          value(all).reduce((total, entry) => total + (entry.kind === what ? (entry.amount ?? 0) : 0), 0);
        for (const what of ['points', 'money'])
          expect(sum(writers, what)).toBe(sum(writers.slice(0, 1), what));
      }),
    );
  });
});
