import { crossMessages } from './cross-messages.ts';
import { nearest } from './nearest.ts';
import type { Finding, Message } from './problem.ts';
import { repeated } from './repeated.ts';
import { placedIn, type Skeleton } from './skeleton.ts';

type Stray = (id: string, guess?: string) => Message;

/** Rules: versions in order, rates of tiers and bodies that exist, the latest version complete. */
export function checkRules({ rules, tiers, bodies }: Skeleton): Finding[] {
  const listed = placedIn(rules);
  const tierIds = placedIn(tiers).flatMap(({ item }) => item.id ?? []);
  const bodyIds = placedIn(bodies).flatMap(({ item }) => item.id ?? []);
  const strays = (path: PropertyKey[], ids: string[], known: string[], message: Stray): Finding[] =>
    ids
      .filter((id) => known.length > 0 && !known.includes(id))
      .map((id) => ({ path, key: id, message: message(id, nearest(id, known)) }));
  const stray = (path: PropertyKey[], id: string | undefined, known: string[], message: Stray): Finding[] =>
    id === undefined || known.length === 0 || known.includes(id)
      ? []
      : [{ path, message: message(id, nearest(id, known)) }];
  const latest = listed.at(-1);
  return [
    ...listed.flatMap(({ item, index }, i): Finding[] => {
      const previous = listed[i - 1]?.item.from;
      if (item.from === undefined || previous === undefined || previous < item.from) return [];
      return [{ path: ['rules', index, 'from'], message: crossMessages.rulesOrder(previous) }];
    }),
    ...listed.flatMap(({ item, index }) => [
      ...strays(['rules', index, 'rates'], item.rates, tierIds, crossMessages.unknownTier),
      ...strays(['rules', index, 'own'], item.own, bodyIds, crossMessages.unknownBody),
    ]),
    ...listed.flatMap(({ item, index }) =>
      (['special', 'additions'] as const).flatMap((key) =>
        placedIn(item[key]).flatMap(({ item: row, index: place }) => [
          ...stray(['rules', index, key, place, 'tier'], row.tier, tierIds, crossMessages.unknownTier),
          ...stray(['rules', index, key, place, 'body'], row.body, bodyIds, crossMessages.unknownBody),
        ]),
      ),
    ),
    ...listed.flatMap(({ item, index }) =>
      repeated(
        placedIn(item.occasions).map(({ item: row, index: place }) => ({
          word: row.id,
          place: ['rules', index, 'occasions', place, 'id'],
        })),
      ).map(({ word, place }) => ({ path: place, message: crossMessages.duplicateId(word) })),
    ),
    ...tierIds
      .filter((id) => latest && !latest.item.rates.includes(id))
      .map((id) => ({
        path: ['rules', latest?.index ?? 0, 'rates'],
        message: crossMessages.rateMissing(id),
      })),
  ];
}

/** Holidays: every day once, and either off or on. */
export function checkHolidays({ holidays: { off, on } }: Skeleton): Finding[] {
  const twice = (list: 'off' | 'on', days: (string | undefined)[]): Finding[] =>
    days.flatMap((day, i) =>
      day !== undefined && days.indexOf(day) < i
        ? [{ path: ['holidays', list, i], message: crossMessages.duplicateDay(day) }]
        : [],
    );
  const contrary = on.flatMap((day, i): Finding[] =>
    day !== undefined && off.includes(day)
      ? [{ path: ['holidays', 'on', i], message: crossMessages.offAndOn(day) }]
      : [],
  );
  return [...twice('off', off), ...twice('on', on), ...contrary];
}
