import type { Organisation } from './organisation.ts';
import type { Payout, PayoutStatus } from './payout.ts';
import { has, isOffice, type Person } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { type Hands, secondPerson } from './two-persons.ts';

/** What can be done with a batch of 稿酬. */
export type PayoutAct = 'prepare' | 'check' | 'approve' | 'pay' | 'cancel' | 'see' | 'take-sheet';

/** How a person stands to payouts; `approver` is the station head, or whom the setting names. */
export type PayoutRole = 'office' | 'approver' | 'finance' | 'overseer' | 'station-head';

interface Rule {
  from: readonly (PayoutStatus | 'none')[];
  by: readonly PayoutRole[];
  /** 双人办理: not by one who did an earlier part. */
  apart?: true;
}

/** Who may do what to a batch, and when. */
export const payoutPolicy: Readonly<Record<PayoutAct, Rule>> = {
  prepare: { from: ['none'], by: ['office'] },
  check: { from: ['draft'], by: ['office'], apart: true },
  approve: { from: ['checked'], by: ['approver'], apart: true },
  pay: { from: ['approved'], by: ['finance'], apart: true },
  cancel: { from: ['draft', 'checked', 'approved'], by: ['office', 'approver'] },
  see: {
    from: ['none', 'draft', 'checked', 'approved', 'paid', 'cancelled'],
    by: ['office', 'approver', 'finance', 'overseer', 'station-head'],
  },
  'take-sheet': {
    from: ['draft', 'checked', 'approved', 'paid'],
    by: ['office', 'approver', 'finance', 'overseer', 'station-head'],
  },
};

/** 核准人: the station head, or whom the setting names. */
const isApprover = (person: Person, { settings }: Organisation): boolean =>
  settings.payoutApprover === 'station-head'
    ? has(person, 'station-head')
    : settings.payoutApprover === person.id;

const stands = (person: Person, organisation: Organisation): Record<PayoutRole, boolean> => ({
  office: isOffice(person),
  approver: isApprover(person, organisation),
  finance: has(person, 'finance'),
  overseer: has(person, 'overseer'),
  'station-head': has(person, 'station-head'),
});

/** Whether he is one of those to whom this is open, whatever the batch's state. */
export function mayOnPayouts(act: PayoutAct, person: Person, organisation: Organisation): boolean {
  const roles = stands(person, organisation);
  return person.active && payoutPolicy[act].by.some((role) => roles[role]);
}

/** Whether this person may do this to this batch now, and by how many hands; without 发放依据 a batch can only be cancelled. */
export function permitPayout(
  act: PayoutAct,
  payout: Payout | null,
  person: Person,
  organisation: Organisation,
): Ruling<Hands> {
  const { from, apart } = payoutPolicy[act];
  if (!mayOnPayouts(act, person, organisation)) return refuse('not-yours');
  if (organisation.settings.moneyAuthority === null && act !== 'cancel') return refuse('money-off');
  if (!from.includes(payout?.status ?? 'none')) return refuse('wrong-state');
  const done = apart ? (payout?.steps ?? []).map(({ by }) => by) : [];
  if (!done.includes(person.id)) return allow('two-persons');
  const { people } = organisation;
  const office = people.filter((one) => one.active && isOffice(one));
  if (office.length > 1) return refuse('second-person');
  return secondPerson(person.id, done, people, (one) => mayOnPayouts(act, one, organisation));
}

/** A batch, and what its reader may do with it now. */
export interface SeenPayout {
  payout: Payout;
  acts: PayoutAct[];
}

const onCard: readonly PayoutAct[] = ['check', 'approve', 'pay', 'cancel', 'take-sheet'];

/** A batch as this person sees it. */
export const seenBy = (payout: Payout, person: Person, organisation: Organisation): SeenPayout => ({
  payout,
  acts: onCard.filter((act) => permitPayout(act, payout, person, organisation).ok),
});

const nextAct: Partial<Record<PayoutStatus, 'check' | 'approve' | 'pay'>> = {
  draft: 'check',
  checked: 'approve',
  approved: 'pay',
};

/** 下一步: what a batch waits for, and by whom of those at work it may be done; null where it waits for nothing. */
export function nextStep(
  payout: Payout,
  organisation: Organisation,
): { act: 'check' | 'approve' | 'pay'; by: Person[] } | null {
  const act = nextAct[payout.status];
  if (!act) return null;
  return { act, by: organisation.people.filter((one) => permitPayout(act, payout, one, organisation).ok) };
}
