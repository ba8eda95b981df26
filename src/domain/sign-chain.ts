import { type Delegation, standIn } from './delegation.ts';
import { type Instant, localDate } from './instant.ts';
import type { Organisation } from './organisation.ts';
import { has, type PersonId } from './person.ts';
import type { Report, ReportType } from './report.ts';
import { signerFor } from './routing.ts';
import type { SignStep, SignTask } from './sign-task.ts';
import type { UnitId } from './unit.ts';

/** What decides who signs: the organisation, and who stands in for whom at a moment. */
export interface Routing {
  organisation: Organisation;
  delegations: readonly Delegation[];
  at: Instant;
}

/** What of a report decides who signs it. */
export interface Signed {
  type: ReportType;
  unit: UnitId;
  coUnits: readonly UnitId[];
  writers: readonly PersonId[];
}

export const signedOf = ({ text, unit, coUnits, writers }: Report, type = text.type): Signed => ({
  type,
  unit,
  coUnits,
  writers: writers.map(({ person }) => person),
});

/** 部门负责人 and 会签 by the settings, then the leader. Who wrote it, or comes later in the chain, is not asked before. */
export function chainFor(signed: Signed, routing: Routing): SignStep[] {
  const { organisation, delegations, at } = routing;
  const { type, unit, coUnits, writers } = signed;
  const leader = signerFor(type, unit, [...writers], organisation);
  const day = localDate(at, organisation.zone);
  const signer =
    leader && standIn(leader.id, type, writers, { delegations, people: organisation.people, day });
  const last: SignStep = {
    step: 'leader',
    signer: signer ?? null,
    ...(leader && signer !== leader.id && { principal: leader.id }),
  };
  const { unitHeadSigns, countersign } = organisation.settings;
  const before = [
    ...(unitHeadSigns ? headOf(unit, 'unit-head', organisation) : []),
    ...(countersign ? coUnits.flatMap((one) => headOf(one, 'countersign', organisation)) : []),
  ];
  const asked = before.filter(
    (step, index) =>
      step.signer !== null &&
      !writers.includes(step.signer) &&
      step.signer !== signer &&
      before.findIndex((other) => other.signer === step.signer) === index,
  );
  return [...asked, last];
}

function headOf(unit: UnitId, step: SignStep['step'], { people }: Organisation): SignStep[] {
  const head = people.find((person) => person.active && person.unit === unit && has(person, 'unit-head'));
  return head ? [{ step, signer: head.id }] : [];
}

/** The task of a chain's first step; the others wait in it. A leader's own step needs no name. */
export function openTask(number: number, [first, ...rest]: SignStep[], at: Instant): SignTask {
  if (!first) throw new Error('a chain of signing has no step');
  const { step, ...whom } = first;
  return {
    number,
    ...whom,
    ...(step !== 'leader' && { step }),
    ...(rest.length > 0 && { rest }),
    openedAt: at,
    decided: null,
  };
}
