import { crossMessages } from './cross-messages.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import { repeated } from './repeated.ts';
import { placedIn, type Skeleton } from './skeleton.ts';

/** People: every id and handle once, and the two without whom nothing moves: a station head and the office. */
export function checkPeople({ people }: Skeleton): Finding[] {
  const listed = placedIn(people);
  const active = listed.filter(({ item }) => item.active !== false);
  const heads = active.filter(({ item }) => item.roles.includes('station-head'));
  const office = active.filter(({ item }) => item.roles.includes('clerk') || item.roles.includes('director'));
  const path = ['people'];
  if (listed.length === 0) return [];
  return [
    ...(heads.length === 0 ? [{ path, message: crossMessages.noStationHead() }] : []),
    ...heads
      .slice(1)
      .map(({ index }) => ({ path: [...path, index, 'roles'], message: crossMessages.twoStationHeads() })),
    ...(office.length === 0 ? [{ path, message: crossMessages.noOfficeClerk() }] : []),
    ...listed
      .filter(({ item }) => item.id === 'deputy-in-charge' || item.id === 'station-head')
      .map(({ item, index }) => ({
        path: [...path, index, 'id'],
        message: crossMessages.reservedId(item.id ?? ''),
      })),
    ...repeated(listed.map(({ item, index }) => ({ word: item.id, place: index }))).map(
      ({ word, place }) => ({
        path: [...path, place, 'id'],
        message: crossMessages.duplicateId(word),
      }),
    ),
    ...repeated(
      listed.flatMap(({ item, index }) =>
        item.handles.map((word, i) => ({ word, place: [...path, index, 'handles', i] })),
      ),
    ).map(({ word, place }) => ({ path: place, message: crossMessages.duplicateHandle(word) })),
  ];
}

type Named = 'generalSigner' | 'problemSigner' | 'fallbackSigner' | 'payoutApprover';

/** Signers, and the one who approves payouts, that the settings name must be people at work. */
export function checkSigners({ people, settings }: Skeleton): Finding[] {
  const active = placedIn(people).flatMap(({ item }) => (item.active !== false && item.id ? [item.id] : []));
  const unknown = (key: Named, fixed: string[]): Finding[] => {
    const named = settings[key];
    if (named === undefined || [...fixed, ...active].includes(named)) return [];
    const guess = nearest(named, [...fixed, ...active]);
    return [{ path: ['settings', key], message: crossMessages.unknownPerson(named, guess) }];
  };
  return [
    ...unknown('generalSigner', ['deputy-in-charge']),
    ...unknown('problemSigner', ['station-head']),
    ...unknown('fallbackSigner', []),
    ...unknown('payoutApprover', ['station-head']),
  ];
}
