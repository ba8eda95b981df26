import { isSigner, standIn } from './delegation.ts';
import { localDate } from './instant.ts';
import { has, type Person, type PersonId } from './person.ts';
import { signerFor } from './routing.ts';
import type { Routing, Signed } from './sign-chain.ts';

/**
 * 可审签的人: who may sign a piece, on screen or off it. A problem report is its own signer's or his delegate's alone; a
 * general one may be any leader's who did not write it. Where no leader is left it is the leading group's.
 */
export function eligibleSigners(signed: Signed, routing: Routing): Person[] {
  const { type, writers } = signed;
  const due = dueSigner(signed, routing);
  const able = routing.organisation.people.filter(({ id, active }) => active && !writers.includes(id));
  // 领导小组: its members are the heads of units, asked where no leader is left.
  if (!due) return able.filter((person) => has(person, 'unit-head'));
  return able.filter(
    (person) => [due.leader, due.decides].includes(person.id) || (type === 'general' && isSigner(person)),
  );
}

/** The leader in whose place this one signs, where he does so as his delegate. */
export function principalOf(signer: PersonId, signed: Signed, routing: Routing): PersonId | undefined {
  const due = dueSigner(signed, routing);
  return due && due.decides === signer && due.leader !== signer ? due.leader : undefined;
}

/** Whose piece it is to sign by the settings, and who decides in his place today. */
function dueSigner({ type, unit, writers }: Signed, { organisation, delegations, at }: Routing) {
  const leader = signerFor(type, unit, [...writers], organisation)?.id;
  if (leader === undefined) return undefined;
  const { people, zone } = organisation;
  return {
    leader,
    decides: standIn(leader, type, writers, { delegations, people, day: localDate(at, zone) }),
  };
}
