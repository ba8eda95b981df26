import { isOffice, type Person, type PersonId } from './person.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** How a step that wants two persons was done: by two, or 单人操作, where the office has nobody else. */
export type Hands = 'two-persons' | 'single-person';

/**
 * 双人办理: whoever did the first part does not do the second, unless nobody else at work could; then one does both, and
 * the audit says so. `may` names those of the station who could; the office's people, where nothing else is said.
 */
export function secondPerson(
  by: PersonId,
  first: readonly PersonId[],
  people: readonly Person[],
  may: (person: Person) => boolean = isOffice,
): Ruling<Hands> {
  if (!first.includes(by)) return allow('two-persons');
  const another = people.some((person) => person.active && may(person) && !first.includes(person.id));
  return another ? refuse('second-person') : allow('single-person');
}

/** 单人操作, as an audit event carries it; nothing where two did it. */
export const handsMark = (hands: Hands): { hands?: Hands } => (hands === 'single-person' ? { hands } : {});
