import type { KnownBlock } from '@slack/types';
import { type Adoption, adoptionKinds, genres, type Instruction, instructionLevels } from '#domain/adoption';
import type { Visit } from '../answer.ts';
import { dateField, type FormValues, picked, pickedDate, selectField, textField, typed } from '../fields.ts';
import { field } from '../ids.ts';

/** What is entered of adoptions beside their bodies, carriers and issues; drawn and read back. */

export const CARRIER_LENGTH = 60;
export const ISSUE_LENGTH = 30;

/** What was asked for counts as 约稿, all else as 单篇. */
const BY_REPORT = 'by-report';

type Facts = Pick<Adoption, 'genre' | 'date' | 'titlePrinted' | 'instruction'>;

/** The fields, empty or as an adoption has them that is corrected. */
export function factFields({ words, today }: Visit, of?: Facts & Pick<Adoption, 'kind'>): KnownBlock[] {
  const { adopt } = words;
  const kinds = adoptionKinds.map((id): [string, string] => [words.kind[id], id]);
  const byReport: [string, string][] = of ? [] : [[adopt.kindByReport, BY_REPORT]];
  const levels = instructionLevels.map((id): [string, string] => [words.level[id], id]);
  const named = genres.map((id): [string, string] => [words.adoptions.genre[id], id]);
  const { level, date, reference } = of?.instruction ?? {};
  return [
    selectField(field.kind, {
      label: adopt.kind,
      choices: [...byReport, ...kinds],
      value: of?.kind ?? BY_REPORT,
    }),
    selectField(field.genre, { label: adopt.genre, choices: named, value: of?.genre ?? 'news' }),
    dateField(field.date, { label: adopt.date, value: of?.date ?? today }),
    textField(field.titlePrinted, {
      label: adopt.titlePrinted,
      most: 100,
      optional: true,
      ...(of?.titlePrinted && { value: of.titlePrinted }),
    }),
    selectField(field.level, {
      label: adopt.instruction,
      choices: levels,
      optional: true,
      ...(level && { value: level }),
    }),
    dateField(field.levelDate, {
      label: adopt.instructionDate,
      optional: true,
      ...(date && { value: date }),
    }),
    textField(field.levelReference, {
      label: adopt.instructionReference,
      most: 60,
      optional: true,
      ...(reference && { value: reference }),
    }),
  ];
}

/** What the fields hold, or what is wrong beside which. */
export function readFacts(
  { words, today }: Visit,
  values: FormValues,
): { facts: Facts & { kind: Adoption['kind'] | null } } | { errors: Record<string, string> } {
  const date = pickedDate(values, field.date);
  if (!date) return { errors: { [field.date]: words.field.eventDate.missing } };
  if (date > today) return { errors: { [field.date]: words.adopt.dateFuture } };
  return {
    facts: {
      kind: adoptionKinds.find((id) => id === picked(values, field.kind)) ?? null,
      genre: genres.find((id) => id === picked(values, field.genre)) ?? 'news',
      date,
      titlePrinted: typed(values, field.titlePrinted).trim() || null,
      instruction: readInstruction(values),
    },
  };
}

function readInstruction(values: FormValues): Instruction | null {
  const level = instructionLevels.find((id) => id === picked(values, field.level));
  if (!level) return null;
  const reference = typed(values, field.levelReference).trim();
  return { level, date: pickedDate(values, field.levelDate) || pickedDate(values, field.date), reference };
}
