import type { Addressed } from './notice.ts';
import type { Organisation } from './organisation.ts';
import type { Payout } from './payout.ts';
import { mayOnPayouts } from './payout-policy.ts';
import { has, type Person, type PersonId } from './person.ts';

/** Who has a batch's card: who prepared it, and everybody whose turn it is or was. */
function cardReaders({ steps }: Payout, organisation: Organisation): PersonId[] {
  const reached = (act: 'check' | 'approve') => steps.some((one) => one.act === act);
  const able = (act: 'approve' | 'pay') =>
    organisation.people.filter((person) => mayOnPayouts(act, person, organisation));
  const preparer = steps[0]?.by;
  return [
    ...new Set([
      ...(preparer === undefined ? [] : [preparer]),
      ...checkers(preparer, organisation).map(({ id }) => id),
      ...(reached('check') ? able('approve') : []).map(({ id }) => id),
      ...(reached('approve') ? able('pay') : []).map(({ id }) => id),
      ...steps.map(({ by }) => by),
    ]),
  ];
}

/** 复核人: the director, or whoever else is in the office. */
function checkers(preparer: PersonId | undefined, organisation: Organisation): Person[] {
  const others = organisation.people.filter(
    (person) => mayOnPayouts('check', person, organisation) && person.id !== preparer,
  );
  const directors = others.filter((person) => has(person, 'director'));
  return directors.length > 0 ? directors : others;
}

/** After a step: every card of the batch; who prepared it learns that another cancelled it, and who is paid what he got, once. */
export function payoutNotices(after: Payout, organisation: Organisation): Addressed[] {
  const { id, steps, lines, status } = after;
  const cards = cardReaders(after, organisation).map(
    (reader): Addressed => ({ to: { person: reader }, notice: { kind: 'payout-card', payout: id, reader } }),
  );
  const [first, last] = [steps[0], steps.at(-1)];
  const told: Addressed[] =
    status === 'cancelled' && first && first.by !== last?.by
      ? [{ to: { person: first.by }, notice: { kind: 'payout-cancelled', payout: id } }]
      : [];
  const atWork = new Set(organisation.people.flatMap((person) => (person.active ? [person.id] : [])));
  const paid = status === 'paid' ? lines.filter(({ person }) => atWork.has(person)) : [];
  return [
    ...cards,
    ...told,
    ...paid.map(
      ({ person }): Addressed => ({ to: { person }, notice: { kind: 'payout-paid', payout: id, person } }),
    ),
  ];
}
