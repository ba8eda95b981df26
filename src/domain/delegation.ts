import type { Instant, LocalDate } from './instant.ts';
import { has, type Person, type PersonId } from './person.ts';
import type { ReportType } from './report.ts';

/** 委托审签: for some days another leader decides in a leader's place. Both days belong to it. */
export interface Delegation {
  id: string;
  principal: PersonId;
  delegate: PersonId;
  scope: 'all' | ReportType;
  from: LocalDate;
  until: LocalDate;
  by: PersonId;
  at: Instant;
  /** Ended before its last day. */
  endedAt: Instant | null;
}

/** Whether a delegation holds on a day for pieces of this type. */
const holds = ({ from, until, scope, endedAt }: Delegation, type: ReportType, day: LocalDate): boolean =>
  endedAt === null && from <= day && day <= until && (scope === 'all' || scope === type);

/** Who may sign for the station: leaders at work. */
export const isSigner = (person: Person): boolean => person.active && has(person, 'station-head', 'deputy');

/**
 * Who decides in a signer's place on a day, followed from delegate to delegate: the last leader at work who wrote nothing of
 * it. A circle, or a chain of such as may not, leaves it with the signer.
 */
export function standIn(
  signer: PersonId,
  type: ReportType,
  writers: readonly PersonId[],
  {
    delegations,
    people,
    day,
  }: { delegations: readonly Delegation[]; people: readonly Person[]; day: LocalDate },
): PersonId {
  const passed = new Set([signer]);
  let decides = signer;
  for (let current = signer; ; ) {
    const next = delegations.find((one) => one.principal === current && holds(one, type, day))?.delegate;
    if (next === undefined) return decides;
    if (passed.has(next)) return signer;
    passed.add(next);
    current = next;
    const able = people.some((person) => person.id === next && isSigner(person));
    if (able && !writers.includes(next)) decides = next;
  }
}
