import { describe, expect, it } from 'vitest';
import { dispatch } from '#domain/dispatch';
import { enterSignature, type PaperSignature, paperMissing, placePaper } from '#domain/paper-signature';
import type { Person } from '#domain/person';
import { allow } from '#domain/ruling';
import { AT, person, report, routing, signed, station, text } from './station.ts';

const given = (over: Partial<PaperSignature> = {}): PaperSignature => ({
  signer: 'deputy',
  way: 'paper',
  date: '2025-03-09',
  words: '同意报送。',
  hash: 'h1',
  place: '办公室卷柜',
  ...over,
});
const enter = (over: Partial<PaperSignature> = {}, piece = report(), now = routing()) => {
  const ruling = enterSignature(piece, 'clerk', true, given(over), now);
  return ruling.ok ? allow(ruling.value.report) : ruling;
};
const problem = report({ text: text({ type: 'problem' }), task: { ...report().task, signer: 'head' } });

describe('a signature off the screen', () => {
  it('is the leader’s, bound to the words that stand, and says who entered it', () => {
    expect(enter()).toMatchObject({
      value: {
        status: 'registered',
        signature: { by: 'deputy', hash: 'h1', way: 'paper', enteredBy: 'clerk', place: '办公室卷柜' },
        task: { decided: { verdict: 'approved', by: 'deputy' } },
      },
    });
  });

  it('may be another leader’s, and ends what was still to be asked', () => {
    const chain = report({
      task: {
        ...report().task,
        step: 'unit-head',
        signer: 'x',
        principal: 'y',
        rest: [{ step: 'leader', signer: 'deputy' }],
      },
    });
    const ruling = enter({ signer: 'head' }, chain);
    expect(ruling).toMatchObject({ value: { signature: { by: 'head' }, task: { signer: 'head' } } });
    expect(ruling.ok && Object.keys(ruling.value.task)).toEqual(['number', 'signer', 'openedAt', 'decided']);
  });

  it('makes a piece ready whose second signature was due, and lets it go up', () => {
    const ruling = enter({}, signed('pending-resign', { task: { ...report().task, number: 2 } }));
    expect(ruling).toMatchObject({ value: { status: 'ready' } });
    expect(ruling.ok && dispatch(ruling.value, 'clerk', true, []).ok).toBe(true);
  });

  it('is not older than changed words, though it may be older than the entry of the first', () => {
    const changed = signed('pending-resign', {
      text: text({ number: 2 }),
      task: { ...report().task, number: 2 },
    });
    expect(enter({ date: '2025-03-09' }, changed)).toEqual({ ok: false, refusal: 'text-changed' });
    expect(enter({ date: '2025-03-10' }, changed).ok).toBe(true);
    expect(enter({ date: '2025-03-09' }).ok).toBe(true);
  });

  it.each([
    ['a writer', { signer: 'writer' }, report(), 'own-report'],
    ['one who is no leader', { signer: 'clerk' }, report(), 'not-eligible'],
    ['nobody', { signer: 'nobody' }, report(), 'not-eligible'],
    ['a deputy who may not sign a problem report', { signer: 'deputy' }, problem, 'not-eligible'],
    ['one who saw other words', { hash: 'h0' }, report(), 'text-changed'],
    ['the second', {}, signed('registered'), 'already-decided'],
  ])('is not taken of %s', (_whose, over, piece, refusal) => {
    expect(enter(over, piece)).toEqual({ ok: false, refusal });
  });

  it('of a problem report is its own signer’s, or his delegate’s in his place', () => {
    expect(enter({ signer: 'head' }, problem)).toMatchObject({ value: { signature: { by: 'head' } } });
    const days = { from: '2025-03-10', until: '2025-03-12', scope: 'all', by: 'head', at: AT } as const;
    const entrusted = { id: 'd1', principal: 'head', delegate: 'peer', endedAt: null, ...days };
    expect(enter({ signer: 'peer' }, problem, routing({ delegations: [entrusted] }))).toMatchObject({
      value: {
        signature: { by: 'peer', principal: 'head' },
        task: { signer: 'peer', principal: 'head' },
      },
    });
  });

  describe('of a clerk’s own piece', () => {
    const own = report({ writers: [...report().writers, { person: 'clerk', share: 1 }] });
    const second = person('second', 'office', ['director']);
    const entered = (...others: Person[]) => {
      const people = [...station().people, ...others];
      return enterSignature(own, 'clerk', true, given(), routing({ organisation: station({ people }) }));
    };

    it('is entered by another of the office', () => {
      expect(entered(second)).toEqual({ ok: false, refusal: 'second-person' });
    });

    it('is entered by another where he took down the call of its writer', () => {
      const people = [...station().people, second];
      const called = report({ origin: { way: 'phone', enteredBy: 'clerk' } });
      const now = routing({ organisation: station({ people }) });
      expect(enterSignature(called, 'clerk', true, given(), now)).toEqual({
        ok: false,
        refusal: 'second-person',
      });
      expect(enterSignature(called, 'second', true, given(), now).ok).toBe(true);
      expect(enterSignature(called, 'clerk', true, given(), routing())).toMatchObject({
        value: { hands: 'single-person' },
      });
    });

    it('is entered by himself where the office has nobody else, and says so', () => {
      expect(entered({ ...second, active: false })).toMatchObject({ value: { hands: 'single-person' } });
      expect(enterSignature(report(), 'clerk', true, given(), routing())).toMatchObject({
        value: { hands: 'two-persons' },
      });
    });
  });

  it('is entered by nobody but the office', () => {
    expect(enterSignature(report(), 'peer', false, given(), routing())).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
  });
});

describe('the paper of a telephone consent', () => {
  const called = enter({ way: 'phone', place: '' });

  it('is missing until its place is entered, once', () => {
    if (!called.ok) throw new Error(called.refusal);
    expect(paperMissing(called.value)).toBe(true);
    const placed = placePaper(called.value, 'clerk', true, '办公室卷柜');
    if (!placed.ok) throw new Error(placed.refusal);
    expect(paperMissing(placed.value)).toBe(false);
    expect(placePaper(placed.value, 'clerk', true, '别处')).toEqual({
      ok: false,
      refusal: 'already-recorded',
    });
    expect(placePaper(called.value, 'peer', false, '别处')).toEqual({ ok: false, refusal: 'not-yours' });
  });

  it('is none of a signature on screen', () => {
    expect(paperMissing(signed('registered'))).toBe(false);
  });
});
