import { describe, expect, it } from 'vitest';
import { type Award, awardDue, awardsOffered, giveAward, recipientOf, takeBack, toldOf } from '#domain/award';
import { booked, type Entry, settle } from '#domain/ledger';
import type { Occasion } from '#domain/occasion';
import { reportStatuses } from '#domain/report';
import type { RuleVersion } from '#domain/rules';
import { AT, rules, signed, station } from './station.ts';

const { people } = station();

const best: Occasion = { id: 'best', name: '月度最佳', per: 'hand', points: 500 };
const monthly: Occasion = { id: 'each', name: '来稿', per: 'month', each: { of: 'received' }, points: 100 };
const book = (over: Partial<RuleVersion> = {}): RuleVersion[] => [
  { ...rules, from: '2025-01-01', occasions: [best, monthly], ...over },
];
const shared = {
  ...signed('dispatched', {
    writers: [
      { person: 'writer', share: 2 },
      { person: 'other', share: 1, unit: 'safety' },
    ],
  }),
  id: 'r1',
};
const form = { rule: 'best', date: '2025-03-05', reason: '写得好' };
const by = { id: 'w1', by: 'director', at: AT };
const today = '2025-03-10';
const of = (over: Partial<Award> = {}): Award => ({
  ...{ id: 'w1', rule: 'best', report: 'r1', unit: null, date: '2025-03-05', reason: '写得好' },
  ...{ by: 'director', at: AT, back: null, ...over },
});

describe('嘉奖', () => {
  it.each([
    ['a day to come', {}, { ...form, date: '2025-03-11' }, 'future-date'],
    ['a rule that is reckoned, not given', {}, { ...form, rule: 'each' }, 'no-such-award'],
    ['a rule that nobody wrote', {}, { ...form, rule: 'worst' }, 'no-such-award'],
    ['a day before any rules', {}, { ...form, date: '2024-12-31' }, 'no-such-award'],
    ['one’s own piece', { by: 'writer' }, form, 'own-report'],
  ] as const)('is refused for %s', (_what, who, what, refusal) => {
    expect(giveAward(book(), { report: shared }, what, { ...by, ...who }, today)).toEqual({
      ok: false,
      refusal,
    });
  });

  it('goes to a piece that could be recorded as adopted, and to no other', () => {
    const open = reportStatuses.filter(
      (status) => giveAward(book(), { report: { ...shared, status } }, form, by, today).ok,
    );
    expect(open.sort()).toEqual(
      ['closed', 'dispatched', 'editing', 'kept', 'pending-resign', 'ready', 'registered'].sort(),
    );
  });

  it('goes to a piece for good, and to a unit each month anew', () => {
    expect(recipientOf(of())).toBe('r1');
    expect(recipientOf(of({ report: null, unit: 'roads' }))).toBe('roads:2025-03');
  });

  it('is taken back once', () => {
    const back = { by: 'director', at: AT, reason: '有误' };
    const gone = takeBack(of(), back);
    expect(gone).toEqual({ ok: true, value: of({ back }) });
    expect(takeBack(of({ back }), back)).toEqual({ ok: false, refusal: 'no-such-award' });
  });

  it('is offered by its last name, from the day of its first rules', () => {
    const renamed = { ...rules, from: '2025-02-01', occasions: [{ ...best, name: '每月最佳' }] };
    expect(awardsOffered([...book(), renamed], '2025-03-01')).toMatchObject([{ name: '每月最佳' }]);
    expect(awardsOffered([...book(), renamed], '2025-01-31')).toMatchObject([{ name: '月度最佳' }]);
    expect(awardsOffered(book(), '2024-12-31')).toEqual([]);
  });

  it('is told to the writers, or to the unit’s correspondents and its head', () => {
    expect(toldOf({ report: shared }, people)).toEqual(['writer', 'other']);
    expect(toldOf({ unit: 'roads' }, people)).toEqual(['writer']);
  });
});

describe('the ledger of awards', () => {
  const at = { at: AT, lastClosed: null };
  const lines = (entries: Entry[]) =>
    entries.map(({ id, unit, amount, posting }) => `${id} ${unit} ${amount} ${posting}`);

  it.each([
    ['shares', 'writer 333', 'other 167'],
    ['even', 'writer 250', 'other 250'],
    ['full', 'writer 500', 'other 500'],
  ] as const)('shares a piece’s points as its rules share an adoption’s: %s', (joint, ...parts) => {
    const due = awardDue(of(), shared, book({ joint }));
    expect(due.map(({ person, amount }) => `${person} ${amount}`)).toEqual(parts);
    expect(due.map(({ unit }) => unit)).toEqual(['roads', 'safety']);
  });

  it('holds a unit’s as its own, and takes back by entries of the open month', () => {
    const award = of({ report: null, unit: 'roads' });
    const first = booked(awardDue(award, null, book()), [], at);
    expect(lines(first)).toEqual(['award/w1:roads roads 500 2025-03']);
    const late = { at: AT, lastClosed: '2025-04' };
    const gone = { ...award, back: { by: 'director', at: AT, reason: '有误' } };
    const back = booked(awardDue(gone, null, book()), first, late);
    expect(lines(back)).toEqual(['award/w1:roads:2 roads -500 2025-05']);
    expect(booked(awardDue(gone, null, book()), [...first, ...back], late)).toEqual([]);
  });

  it('stands when the adoptions of its piece are settled', () => {
    const first = booked(awardDue(of(), shared, book()), [], at);
    expect(settle('r1', [], first, at)).toEqual([]);
  });

  it('is due nothing by rules that do not give it', () => {
    expect(awardDue(of(), shared, book({ occasions: [monthly] }))).toEqual([]);
  });
});
