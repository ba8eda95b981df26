import type { KnownBlock } from '@slack/types';
import { isOffice } from '#domain/person';
import type { Visit } from '../answer.ts';
import { selectField } from '../fields.ts';
import { field } from '../ids.ts';

/** Only where a person may report for several units: the office, on behalf of others. */
export function unitField({ person, organisation, words }: Visit): KnownBlock[] {
  if (!isOffice(person)) return [];
  const choices = organisation.units
    .filter(({ closed }) => !closed)
    .map(({ name, id }): [string, string] => [name, id]);
  return [selectField(field.unit, { label: words.form.unit, choices, value: person.unit })];
}
