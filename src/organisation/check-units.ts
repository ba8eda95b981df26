import { crossMessages } from './cross-messages.ts';
import type { Finding } from './problem.ts';
import { repeated } from './repeated.ts';
import { placedIn, type Skeleton } from './skeleton.ts';

const ascending = (months: string[]) => months.every((month, i) => i === 0 || (months[i - 1] ?? '') < month);

/** Units: every id and name once, quotas in order, and for general reports a deputy in charge. */
export function checkUnits({ units, people, settings }: Skeleton): Finding[] {
  const listed = placedIn(units);
  const words = (key: 'id' | 'name') => listed.map(({ item, index }) => ({ word: item[key], place: index }));
  const charged = new Set(
    placedIn(people).flatMap(({ item }) =>
      item.active !== false && item.roles.includes('deputy') ? item.charge : [],
    ),
  );
  const orphans = listed.filter(({ item }) => item.id && !item.closed && !charged.has(item.id));
  return [
    ...repeated(words('id')).map(({ word, place }) => ({
      path: ['units', place, 'id'],
      message: crossMessages.duplicateId(word),
    })),
    ...repeated(words('name')).map(({ word, place }) => ({
      path: ['units', place, 'name'],
      message: crossMessages.duplicateName(word),
    })),
    ...listed
      .filter(({ item }) => !ascending(item.quota))
      .map(({ index }) => ({ path: ['units', index, 'quota'], message: crossMessages.quotaOrder() })),
    ...(settings.generalSigner === 'deputy-in-charge' ? orphans : []).map(({ item, index }) => ({
      path: ['units', index],
      message: crossMessages.noneInCharge(item.id ?? ''),
    })),
  ];
}
