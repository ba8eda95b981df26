import type { Delegation } from '#domain/delegation';
import { endEarly, entrust, listDue } from '#domain/entrust';
import { localDate } from '#domain/instant';
import type { Addressed } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import { isOffice, type Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Routing } from '#domain/sign-chain';
import { movesBy } from './move-tasks.ts';
import { type Needs, routingNow } from './needs.ts';

const ROUNDS = 3;

type Wanted = Pick<Delegation, 'principal' | 'delegate' | 'scope' | 'from' | 'until'>;

/** 委托审签: entered; what waits for the principal moves at once where it begins today. */
export const delegateSigning =
  (needs: Needs) =>
  async (arrival: string, wanted: Wanted, by: Person): Promise<Ruling<Delegation>> => {
    const once = `delegate:${arrival}`;
    const id = `d${needs.marks.hash(once).slice(0, 20)}`;
    const known = await needs.books.delegation(id);
    if (known) return allow(known);
    return changeDelegation(needs, by, 'delegate', once, ({ organisation, delegations, at }) => {
      const today = localDate(at, organisation.zone);
      const delegation = { ...wanted, id, by: by.id, at, endedAt: null };
      return entrust(delegation, by, { people: organisation.people, standing: delegations, today });
    });
  };

/** 提前结束: what is undecided goes back at once. */
export const endDelegation =
  (needs: Needs) =>
  (id: string, by: Person): Promise<Ruling<Delegation>> =>
    changeDelegation(needs, by, 'end-delegation', null, ({ delegations, at }) =>
      endEarly(
        delegations.find((one) => one.id === id),
        by,
        at,
      ),
    );

/** A delegation in its new state, kept together with every task that moves by it. */
async function changeDelegation(
  needs: Needs,
  by: Person,
  action: string,
  once: string | null,
  ask: (routing: Routing) => Ruling<Delegation>,
): Promise<Ruling<Delegation>> {
  const { books } = needs;
  for (let round = 0; round < ROUNDS; round += 1) {
    const routing = await routingNow(needs);
    const ruling = ask(routing);
    if (!ruling.ok) return ruling;
    const delegation = ruling.value;
    const others = routing.delegations.filter(({ id }) => id !== delegation.id);
    const moves = await movesBy(needs, { ...routing, delegations: [...others, delegation] }, by.id);
    const { id, principal, delegate } = delegation;
    const kept = await books.keep({
      ...(once && { once }),
      delegations: [delegation],
      reports: moves.reports,
      notices: [...moves.notices, ...newsOf(delegation, by, routing.organisation)],
      audit: [
        { at: routing.at, actor: by.id, action, subject: id, detail: { principal, delegate } },
        ...moves.audit,
      ],
    });
    if (kept.ok) return ruling;
  }
  return refuse('someone-was-faster');
}

/** The delegate learns of it at once, the principal too where another entered it; he gets his list when it is over. */
function newsOf(delegation: Delegation, by: Person, organisation: Organisation): Addressed[] {
  const { id, principal, delegate, endedAt } = delegation;
  const over = { kind: 'delegation-over', delegation: id, early: endedAt !== null } as const;
  if (endedAt !== null) return [{ to: { person: principal }, notice: over }];
  const told = principal === by.id ? [delegate] : [delegate, principal];
  return [
    ...told.map(
      (person): Addressed => ({ to: { person }, notice: { kind: 'delegation-news', delegation: id } }),
    ),
    { to: { person: principal }, notice: over, at: listDue(delegation, organisation) },
  ];
}

/** Delegations that hold or are still to come: the office's list has all, a leader's those that concern him. */
export const listDelegations =
  (needs: Needs) =>
  async (reader: Person): Promise<Delegation[]> => {
    const { delegations } = await routingNow(needs);
    return delegations.filter(
      ({ principal, delegate }) => isOffice(reader) || [principal, delegate].includes(reader.id),
    );
  };
