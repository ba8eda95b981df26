import { workdayFrom } from './calendar.ts';
import { type Delegation, isSigner } from './delegation.ts';
import { addDays, type Instant, instantAt, type LocalDate } from './instant.ts';
import type { Organisation } from './organisation.ts';
import { isOffice, type Person, type PersonId } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** Who may enter or end a leader's delegation: himself, or the office for him. */
export const mayEntrust = (person: Person, principal: PersonId): boolean =>
  isOffice(person) || (isSigner(person) && person.id === principal);

/** 委托审签 as it is entered: between two leaders at work, from today on, beside no other of its days, and in no circle. */
export function entrust(
  wanted: Delegation,
  by: Person,
  { people, standing, today }: { people: Person[]; standing: readonly Delegation[]; today: LocalDate },
): Ruling<Delegation> {
  const { principal, delegate, from, until } = wanted;
  if (!mayEntrust(by, principal)) return refuse('not-yours');
  const signs = (id: PersonId) => people.some((person) => person.id === id && isSigner(person));
  if (!signs(principal) || !signs(delegate) || principal === delegate) return refuse('not-eligible');
  if (from < today || until < from) return refuse('wrong-dates');
  if (standing.some((other) => other.principal === principal && meet(other, wanted)))
    return refuse('delegated-already');
  return closesCircle(wanted, standing) ? refuse('delegation-circle') : allow(wanted);
}

/** Whether two delegations speak of the same pieces on some day. */
const meet = (one: Delegation, other: Delegation): boolean =>
  one.endedAt === null &&
  one.from <= other.until &&
  other.from <= one.until &&
  (one.scope === 'all' || other.scope === 'all' || one.scope === other.scope);

function closesCircle(wanted: Delegation, standing: readonly Delegation[]): boolean {
  const reached = new Set([wanted.delegate]);
  // A set hands out what is added while it is walked.
  for (const person of reached)
    for (const other of standing)
      if (other.principal === person && meet(other, wanted)) reached.add(other.delegate);
  return reached.has(wanted.principal);
}

/** 提前结束: what is still undecided goes back at once. */
export function endEarly(delegation: Delegation | undefined, by: Person, at: Instant): Ruling<Delegation> {
  if (!delegation) return refuse('delegation-over');
  if (!mayEntrust(by, delegation.principal)) return refuse('not-yours');
  return allow({ ...delegation, endedAt: at });
}

/** When the principal gets the list of what was decided for him: on the first workday after it, as the office opens. */
export const listDue = ({ until }: Delegation, { zone, calendar }: Organisation): Instant =>
  instantAt(workdayFrom(addDays(until, 1), calendar), '08:30', zone);
