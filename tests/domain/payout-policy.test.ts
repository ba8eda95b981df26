import { describe, expect, it } from 'vitest';
import type { Organisation } from '#domain/organisation';
import { type PayoutStatus, payoutStatuses } from '#domain/payout';
import { nextStep, type PayoutAct, type PayoutRole, payoutPolicy, permitPayout } from '#domain/payout-policy';
import type { Person, Role } from '#domain/person';
import { payout, step } from './payouts.ts';
import { clerk, head, person, station } from './station.ts';

/**
 * Who may do what with a batch, and when, written out a second time. Statuses by letter: - none yet, d draft, c checked,
 * a approved, p paid, x cancelled.
 */
const letters = 'dcapx';
const expectation: Record<PayoutAct, { by: PayoutRole[]; from: string; apart?: true }> = {
  prepare: { by: ['office'], from: '-' },
  check: { by: ['office'], from: 'd', apart: true },
  approve: { by: ['approver'], from: 'c', apart: true },
  pay: { by: ['finance'], from: 'a', apart: true },
  cancel: { by: ['office', 'approver'], from: 'dca' },
  see: { by: ['office', 'approver', 'finance', 'overseer', 'station-head'], from: '-dcapx' },
  'take-sheet': { by: ['office', 'approver', 'finance', 'overseer', 'station-head'], from: 'dcap' },
};
const acts = Object.keys(expectation).filter((name): name is PayoutAct => name in payoutPolicy);

const kinds: Record<string, { roles: Role[]; stands: PayoutRole[] }> = {
  clerk: { roles: ['clerk'], stands: ['office'] },
  director: { roles: ['director'], stands: ['office'] },
  head: { roles: ['station-head'], stands: ['approver', 'station-head'] },
  deputy: { roles: ['deputy'], stands: [] },
  finance: { roles: ['finance'], stands: ['finance'] },
  overseer: { roles: ['overseer'], stands: ['overseer'] },
  admin: { roles: ['admin'], stands: [] },
  'unit head': { roles: ['unit-head'], stands: [] },
  correspondent: { roles: ['correspondent'], stands: [] },
};
const at = (status: PayoutStatus | null) => status && payout({ status });
const answer = (...asked: Parameters<typeof permitPayout>): string => {
  const ruling = permitPayout(...asked);
  return ruling.ok ? ruling.value : ruling.refusal;
};

describe('the policy of payouts', () => {
  it('has an expectation for every act and a letter for every status', () => {
    expect(acts.toSorted()).toEqual(Object.keys(payoutPolicy).toSorted());
    expect(letters).toHaveLength(payoutStatuses.length);
  });

  it.each(acts)('lets exactly the right people %s, in every status', (act) => {
    const { by, from } = expectation[act];
    for (const status of [null, ...payoutStatuses])
      for (const [name, { roles, stands }] of Object.entries(kinds)) {
        const may = by.some((role) => stands.includes(role));
        const letter = status ? (letters[payoutStatuses.indexOf(status)] ?? '?') : '-';
        const wanted = !may ? 'not-yours' : from.includes(letter) ? 'two-persons' : 'wrong-state';
        const who = person('somebody', 'office', roles);
        const said = answer(act, at(status), who, withPeople(who));
        expect(`${name} ${status}: ${said}`).toBe(`${name} ${status}: ${wanted}`);
      }
  });

  it.each(acts)('lets nobody who left %s', (act) => {
    const left = person('somebody', 'office', ['clerk', 'station-head', 'finance'], { active: false });
    for (const status of [null, ...payoutStatuses])
      expect(answer(act, at(status), left, withPeople(left))).toBe('not-yours');
  });

  it.each([
    ['who prepared it', 'check', 'draft', ['prepare'], 'second-person'],
    ['who prepared it', 'approve', 'checked', ['prepare'], 'second-person'],
    ['who checked it', 'approve', 'checked', ['check'], 'second-person'],
    ['who prepared it', 'pay', 'approved', ['prepare'], 'second-person'],
    ['who checked it', 'pay', 'approved', ['check'], 'second-person'],
    ['who approved it', 'pay', 'approved', ['approve'], 'second-person'],
    ['who did none of it', 'pay', 'approved', [], 'two-persons'],
    ['who prepared it', 'cancel', 'draft', ['prepare'], 'two-persons'],
    ['who prepared it', 'take-sheet', 'draft', ['prepare'], 'two-persons'],
  ] as const)('lets one %s %s it, or not', (_who, act, status, did, wanted) => {
    const all = person('all', 'office', ['clerk', 'station-head', 'finance']);
    const steps = (['prepare', 'check', 'approve'] as const).map((one) =>
      step(one, (did as readonly string[]).includes(one) ? 'all' : 'other'),
    );
    expect(answer(act, payout({ status, steps }), all, withPeople(all, clerk))).toBe(wanted);
  });

  it.each([
    ['check', 'draft', ['prepare'], 'single-person'],
    ['approve', 'checked', ['prepare', 'check'], 'second-person'],
    ['pay', 'approved', ['prepare', 'check'], 'second-person'],
  ] as const)(
    'in an office of one lets him %s his own batch only where nobody else could',
    (act, status, did, wanted) => {
      const lone = person('lone', 'office', ['clerk', 'station-head', 'finance']);
      const others = [head, person('money', 'finance', ['finance'])];
      const steps = did.map((one) => step(one, 'lone'));
      expect(answer(act, payout({ status, steps }), lone, withPeople(lone, ...others))).toBe(wanted);
      expect(answer(act, payout({ status, steps }), lone, withPeople(lone))).toBe('single-person');
    },
  );

  it('asks whom the setting names to approve, and then nobody else', () => {
    const deputy = person('deputy', 'office', ['deputy']);
    const named = withPeople(deputy, head);
    const settings = { ...named.settings, payoutApprover: 'deputy' };
    expect(answer('approve', at('checked'), deputy, { ...named, settings })).toBe('two-persons');
    expect(answer('approve', at('checked'), head, { ...named, settings })).toBe('not-yours');
  });

  it('waits for one of the office who did not prepare it, then for who approves, then for finance', () => {
    const other = person('other', 'office', ['director']);
    const payer = person('payer', 'office', ['finance']);
    const open = station();
    const organisation = { ...open, people: [...open.people, other, payer] };
    const waits = (status: PayoutStatus) => {
      const steps =
        status === 'draft' ? [step('prepare', 'clerk')] : [step('prepare', 'clerk'), step('check', 'other')];
      const next = nextStep(payout({ status, steps }), organisation);
      return next && [next.act, ...next.by.map(({ id }) => id)];
    };
    expect(payoutStatuses.map(waits)).toEqual([
      ['check', 'other'],
      ['approve', 'head'],
      ['pay', 'payer'],
      null,
      null,
    ]);
  });

  it('without 发放依据 allows nothing but to cancel', () => {
    const organisation = withPeople(clerk);
    const settings = { ...organisation.settings, moneyAuthority: null };
    for (const act of ['prepare', 'check', 'see', 'take-sheet'] as const)
      expect(answer(act, act === 'prepare' ? null : at('draft'), clerk, { ...organisation, settings })).toBe(
        'money-off',
      );
    expect(answer('cancel', at('approved'), clerk, { ...organisation, settings })).toBe('two-persons');
  });
});

/** A station of these people. */
const withPeople = (...people: Person[]): Organisation => station({ people });
