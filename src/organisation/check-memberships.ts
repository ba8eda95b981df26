import { crossMessages } from './cross-messages.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import { repeated } from './repeated.ts';
import { placedIn, type Skeleton } from './skeleton.ts';

/** Where people belong and what deputies are in charge of: units that exist, each in one hand. */
export function checkMemberships({ units, people }: Skeleton): Finding[] {
  const known = placedIn(units).flatMap(({ item }) => item.id ?? []);
  const closed = placedIn(units).flatMap(({ item }) => (item.closed ? (item.id ?? []) : []));
  const listed = placedIn(people);
  const unitIn = (path: PropertyKey[], unit: string | undefined): Finding[] =>
    unit === undefined || known.length === 0 || known.includes(unit)
      ? []
      : [{ path, message: crossMessages.unknownUnit(unit, nearest(unit, known)) }];
  const charges = listed.flatMap(({ item, index }) =>
    item.charge.map((word, i) => ({
      word,
      place: ['people', index, 'charge', i],
      governs: item.active !== false && item.roles.includes('deputy'),
    })),
  );
  return [
    ...listed.flatMap(({ item, index }) => unitIn(['people', index, 'unit'], item.unit)),
    ...listed.flatMap(({ item, index }) =>
      item.active !== false && item.unit && closed.includes(item.unit)
        ? [{ path: ['people', index, 'unit'], message: crossMessages.closedUnit(item.unit) }]
        : [],
    ),
    ...charges.flatMap(({ word, place }) => unitIn(place, word)),
    ...repeated(charges.filter(({ governs }) => governs)).map(({ word, place }) => ({
      path: place,
      message: crossMessages.twoInCharge(word),
    })),
    ...listed
      .filter(({ item }) => item.charge.length > 0 && !item.roles.includes('deputy'))
      .map(({ index }) => ({
        path: ['people', index, 'charge'],
        message: crossMessages.chargeWithoutDeputy(),
      })),
  ];
}
