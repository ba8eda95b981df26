import { crossMessages } from './cross-messages.ts';
import type { Finding } from './problem.ts';
import { repeated } from './repeated.ts';
import { placedIn, type Skeleton } from './skeleton.ts';

/** Templates: every id and every name once, for a writer picks by name. */
export function checkTemplates({ templates }: Skeleton): Finding[] {
  const words = (key: 'id' | 'name') =>
    placedIn(templates).map(({ item, index }) => ({ word: item[key], place: index }));
  return [
    ...repeated(words('id')).map(({ word, place }) => ({
      path: ['templates', place, 'id'],
      message: crossMessages.duplicateId(word),
    })),
    ...repeated(words('name')).map(({ word, place }) => ({
      path: ['templates', place, 'name'],
      message: crossMessages.duplicateName(word),
    })),
  ];
}
