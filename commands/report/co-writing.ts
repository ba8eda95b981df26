import type { KnownBlock } from '@slack/types';
import {
  type Authorship,
  type Correction,
  entryWays,
  MOST_CO_UNITS,
  MOST_CO_WRITERS,
} from '#domain/authorship';
import type { Organisation } from '#domain/organisation';
import { isOffice } from '#domain/person';
import type { Report } from '#domain/report';
import type { Refusal } from '#domain/ruling';
import type { Words } from '#text/zh';
import type { Visit } from '../answer.ts';
import {
  type FormValues,
  multiSearchField,
  multiSelectField,
  picked,
  pickedMany,
  radioField,
  searchField,
  textField,
  typed,
} from '../fields.ts';
import { field, options } from '../ids.ts';
import { note } from '../kit.ts';
import { personName } from '../say.ts';

/** 合写人、份额、共同报送部门; and for the office 代录. */

const SHARES_LENGTH = 200;

/** For a new report, or with `shown` for a revision: 代录 is of the first submit alone. */
export function authorFields({ words, organisation, person }: Visit, shown?: Correction): KnownBlock[] {
  const { writing } = words;
  const { coWriters = [], shares = '', coUnits = [] } = shown ?? {};
  const units = organisation.units.filter(({ id, closed }) => !closed || coUnits.includes(id));
  const entry = [
    searchField(field.entryWriter, {
      label: writing.entryWriter,
      hint: writing.entryWriterHint,
      action: options.entryWriter,
      optional: true,
    }),
    radioField(field.entryWay, {
      label: writing.entryWay,
      hint: writing.entryWayHint,
      choices: entryWays.map((way) => [writing.ways[way], way]),
      optional: true,
    }),
  ];
  return [
    ...(isOffice(person) && !shown ? entry : []),
    multiSearchField(field.coWriters, {
      label: writing.coWriters,
      hint: writing.coWritersHint,
      action: options.coWriter,
      most: Math.max(MOST_CO_WRITERS, coWriters.length),
      values: coWriters.map((id) => [personName(words, organisation, id), id]),
      optional: true,
    }),
    textField(field.shares, {
      label: writing.shares,
      hint: writing.sharesHint,
      most: Math.max(SHARES_LENGTH, shares.length),
      value: shares,
      optional: true,
    }),
    multiSelectField(field.coUnits, {
      label: writing.coUnits,
      hint: writing.coUnitsHint,
      choices: units.map(({ name, id }) => [name, id]),
      values: coUnits,
      most: MOST_CO_UNITS,
      optional: true,
    }),
  ];
}

/** Who wrote it, or what is missing; the form without these fields says: the one who sends it. */
export function readAuthors(
  { words: { writing } }: Visit,
  values: FormValues,
): { authorship: Authorship } | { errors: Record<string, string> } {
  const writer = picked(values, field.entryWriter);
  const way = entryWays.find((one) => one === picked(values, field.entryWay));
  if (writer && !way) return { errors: { [field.entryWay]: writing.entryWayMissing } };
  if (way && !writer) return { errors: { [field.entryWriter]: writing.entryWriterMissing } };
  return {
    authorship: {
      entry: writer && way ? { writer, way } : null,
      coWriters: pickedMany(values, field.coWriters),
      shares: typed(values, field.shares).trim(),
      coUnits: pickedMany(values, field.coUnits),
    },
  };
}

const besides: Partial<Record<Refusal, string>> = {
  'wrong-entry': field.entryWriter,
  'wrong-co-writers': field.coWriters,
  'wrong-shares': field.shares,
  'wrong-co-units': field.coUnits,
};

/** The field beside which a "no" about the writers is said; another "no" is the title's. */
export const authorField = (refusal: Refusal): string => besides[refusal] ?? field.title;

/** For cards: that the office entered it, and for whom. */
export const entryNotes = (words: Words, organisation: Organisation, { origin }: Report): KnownBlock[] =>
  origin
    ? [
        note(
          words.writing.entered(
            words.writing.ways[origin.way],
            personName(words, organisation, origin.enteredBy),
          ),
        ),
      ]
    : [];

/** For the full text: shares, where they are not even. */
export function shareNotes(
  { writing, list }: Words,
  { people }: Organisation,
  { writers }: Report,
): KnownBlock[] {
  if (writers.every(({ share }) => share === writers[0]?.share)) return [];
  const shares = writers.map(({ person, share }) =>
    writing.share(people.find(({ id }) => id === person)?.name ?? person, share),
  );
  return [note(writing.shared(list(shares)))];
}
