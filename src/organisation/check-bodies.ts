import { crossMessages } from './cross-messages.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import { repeated } from './repeated.ts';
import { placedIn, type Skeleton } from './skeleton.ts';

/** Bodies and tiers: every id once, every tier known, every name and alias of one body only. */
export function checkBodies({ tiers, bodies, superior }: Skeleton): Finding[] {
  const tierIds = placedIn(tiers).flatMap(({ item }) => item.id ?? []);
  const bodyIds = placedIn(bodies).flatMap(({ item }) => item.id ?? []);
  const ids = (list: 'tiers' | 'bodies', items: readonly ({ id?: string | undefined } | null)[]): Finding[] =>
    repeated(placedIn(items).map(({ item, index }) => ({ word: item.id, place: [list, index, 'id'] }))).map(
      ({ word, place }) => ({ path: place, message: crossMessages.duplicateId(word) }),
    );
  const strayTiers = placedIn(bodies).flatMap(({ item: { tier }, index }): Finding[] =>
    tier === undefined || tierIds.length === 0 || tierIds.includes(tier)
      ? []
      : [
          {
            path: ['bodies', index, 'tier'],
            message: crossMessages.unknownTier(tier, nearest(tier, tierIds)),
          },
        ],
  );
  const straySuperior: Finding[] =
    superior === undefined || bodyIds.length === 0 || bodyIds.includes(superior)
      ? []
      : [{ path: ['superior'], message: crossMessages.unknownBody(superior, nearest(superior, bodyIds)) }];
  return [
    ...ids('tiers', tiers),
    ...ids('bodies', bodies),
    ...strayTiers,
    ...straySuperior,
    ...sharedNames(bodies),
  ];
}

/** Names and aliases that mean two bodies. */
function sharedNames(bodies: Skeleton['bodies']): Finding[] {
  const owners = new Map<string, string>();
  return placedIn(bodies).flatMap(({ item, index }) => {
    const names = [
      { word: item.name, path: ['bodies', index, 'name'] },
      ...item.aliases.map((word, i) => ({ word, path: ['bodies', index, 'aliases', i] })),
    ];
    return names.flatMap(({ word, path }): Finding[] => {
      if (word === undefined) return [];
      const owner = owners.get(word);
      owners.set(word, owner ?? item.name ?? '');
      return owner === undefined ? [] : [{ path, message: crossMessages.oneNameTwoBodies(word, owner) }];
    });
  });
}
