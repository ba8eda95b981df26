import type { KnownBlock, ModalView } from '@slack/types';
import { fieldProblems } from '#domain/check';
import { isOffice } from '#domain/person';
import { reportTypes } from '#domain/report';
import type { Manuscript } from '#domain/submission';
import type { Visit } from '../answer.ts';
import {
  dateField,
  type FormValues,
  picked,
  pickedDate,
  radioField,
  selectField,
  textField,
  ticked,
  tickField,
  typed,
} from '../fields.ts';
import { field, type ModalId, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';

/** 报送表单, drawn and read back. */

const TITLE_LENGTH = 100;

const blockOf = {
  title: field.title,
  body: field.body,
  eventDate: field.eventDate,
  declaration: field.declaration,
} as const;

/** An empty form, or one filled with `words` for a revision. */
export function reportForm(
  visit: Visit,
  filled?: { manuscript: Manuscript; report: string; returned: string },
): ModalView {
  const { words, today } = visit;
  const before = filled?.manuscript;
  const title = filled ? words.form.reviseTitle : words.form.title;
  const id: ModalId = filled ? modal.revise : modal.report;
  const state = filled && { report: filled.report };
  return modalView(
    id,
    { title, submit: words.form.submit, close: words.form.close, ...(state && { state }) },
    [
      note(words.form.secrecy),
      ...(filled ? paragraphs(filled.returned) : []),
      ...unitField(visit, filled !== undefined),
      textField(field.title, {
        label: words.form.headline,
        most: TITLE_LENGTH,
        ...(before && { value: before.title }),
      }),
      radioField(field.type, {
        label: words.form.type,
        hint: words.form.typeHint,
        choices: reportTypes.map((type) => [words.type[type], type]),
        value: before?.type ?? 'general',
      }),
      textField(field.body, {
        label: words.form.body,
        multiline: true,
        ...(before && { value: before.body }),
      }),
      dateField(field.eventDate, {
        label: words.form.eventDate,
        value: before?.eventDate ?? today,
      }),
      tickField(field.declaration, {
        label: words.form.declaration,
        text: words.form.declare,
      }),
    ],
  );
}

/** Only where a person may report for several units: the office, on behalf of others. */
function unitField({ person, organisation, words }: Visit, revising: boolean): KnownBlock[] {
  if (revising || !isOffice(person)) return [];
  const choices = organisation.units
    .filter(({ closed }) => !closed)
    .map(({ name, id }): [string, string] => [name, id]);
  return [selectField(field.unit, { label: words.form.unit, choices, value: person.unit })];
}

/** The form's words, or what is wrong with which field. */
export function readReportForm(
  { words, person, today }: Visit,
  values: FormValues,
): { manuscript: Manuscript; unit: string } | { errors: Record<string, string> } {
  const manuscript: Manuscript = {
    title: typed(values, field.title).trim(),
    body: typed(values, field.body).trim(),
    type: picked(values, field.type) === 'problem' ? 'problem' : 'general',
    eventDate: pickedDate(values, field.eventDate),
  };
  const problems = fieldProblems(manuscript, ticked(values, field.declaration), today);
  if (problems.length === 0) return { manuscript, unit: picked(values, field.unit) || person.unit };
  const errors = problems.map((wrong) => [blockOf[wrong.field], words.field[wrong.field][wrong.problem]]);
  return { errors: Object.fromEntries(errors) };
}
