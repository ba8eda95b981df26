import type { Organisation } from '#domain/organisation';
import type { Person } from '#domain/person';
import type { SignOrder } from '#domain/report';
import { clerk, deputy, head, peer, person, station, writer } from '../domain/station.ts';

/** Everybody who comes into a history: three leaders, two of the office, three writers and two heads of units. */
export const cast: Person[] = [
  head,
  deputy,
  peer,
  clerk,
  person('director', 'office', ['director']),
  writer,
  person('second', 'safety', ['correspondent']),
  person('third', 'roads', ['correspondent', 'unit-head']),
  person('safety-head', 'safety', ['unit-head']),
  person('overseer', 'safety', ['overseer']),
];
export const leaders = [head, deputy, peer].map(({ id }) => id);
export const office = [clerk.id, 'director'];

/** How a station signs, and whether a leader is away. */
export interface Manner {
  sign: SignOrder;
  unitHeadSigns: boolean;
  countersign: boolean;
  delegated: boolean;
}

export function historyStation({ sign, unitHeadSigns, countersign }: Manner): Organisation {
  const { settings, ...rest } = station({ revision: 0 });
  return { ...rest, people: cast, settings: { ...settings, sign, unitHeadSigns, countersign } };
}
