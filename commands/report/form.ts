import type { KnownBlock, ModalView } from '@slack/types';
import type { Authorship } from '#domain/authorship';
import { BODY_LENGTH, type BodyPart, partsOf } from '#domain/body-parts';
import { fieldProblems } from '#domain/check';
import type { DraftId, Entries } from '#domain/draft';
import { reportTypes } from '#domain/report';
import type { Manuscript } from '#domain/submission';
import type { Visit } from '../answer.ts';
import {
  dateField,
  type FormValues,
  picked,
  pickedDate,
  radioField,
  textField,
  ticked,
  tickField,
  typed,
} from '../fields.ts';
import { field, type ModalId, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { bodyButtons, bodyFields, bodyOf } from './body-fields.ts';
import { readAuthors } from './co-writing.ts';
import { type Asked, hintFields, shownState } from './hints.ts';
import { type More, moreFields } from './more.ts';
import type { Solicited } from './solicited.ts';
import { templateField } from './template.ts';
import { kept } from './typing.ts';
import { unitField } from './unit-field.ts';

/** 报送表单, drawn and read back. */

const TITLE_LENGTH = 100;

const blockOf = {
  title: field.title,
  body: field.body,
  eventDate: field.eventDate,
  declaration: field.declaration,
} as const;

/** What a form begins with: words, and for a revision the report and why it came back. */
interface Filled {
  manuscript?: Manuscript;
  /** The fields of the body, where they are not those that its length asks for. */
  parts?: BodyPart[];
  /** The draft that is open in it, and what each of its fields held. */
  draft?: DraftId | null;
  entries?: Entries;
  revision?: { report: string; returned: string };
  /** What it shows of the fields that few reports need. */
  more?: More;
  /** 约稿 that it answers. */
  solicitation?: Solicited | null;
}

/** An empty form, or one filled with words; with `asked` it shows the hints and takes the reason. */
export function reportForm(visit: Visit, filled: Filled = {}, asked?: Asked): ModalView {
  const { words, today, names } = visit;
  const { manuscript: before, revision, draft = null, entries = {} } = filled;
  const parts = filled.parts ?? partsOf(before?.body ?? '');
  const { solicitation } = filled;
  const fresh = solicitation ? words.solicit.answer : words.form.title;
  const title = revision ? words.form.reviseTitle : fresh;
  const id: ModalId = revision ? modal.revise : modal.report;
  const state = {
    ...(draft !== null && { draft }),
    ...(revision && { report: revision.report }),
    ...(solicitation && { solicitation: solicitation.id }),
    ...(asked && shownState(asked)),
  };
  const fields: KnownBlock[] = [
    ...(asked ? hintFields(visit, asked) : []),
    ...(revision ? [] : unitField(visit)),
    ...(revision || asked ? [] : templateField(visit)),
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
    ...bodyFields(words, parts),
    ...bodyButtons(words, parts),
    dateField(field.eventDate, {
      label: words.form.eventDate,
      value: before?.eventDate || today,
    }),
    ...moreFields(visit, filled.more),
    tickField(field.declaration, {
      label: words.form.declaration,
      text: words.form.declare,
      ticked: asked !== undefined,
    }),
  ];
  return modalView(id, { title, submit: words.form.submit, close: words.form.close, state }, [
    ...(solicitation?.line ? paragraphs(solicitation.line) : []),
    note(words.form.secrecy),
    note(words.drafts.saving(names.report)),
    ...(revision ? paragraphs(revision.returned) : []),
    ...kept(fields, entries),
  ]);
}

/** The words that stand in a form, finished or not. */
const manuscriptIn = (values: FormValues): Manuscript => ({
  title: typed(values, field.title).trim(),
  body: bodyOf(values).trim(),
  type: picked(values, field.type) === 'problem' ? 'problem' : 'general',
  eventDate: pickedDate(values, field.eventDate),
});

/** The form's words, or what is wrong with which field. */
export function readReportForm(
  visit: Visit,
  values: FormValues,
): { manuscript: Manuscript; unit: string; authorship: Authorship } | { errors: Record<string, string> } {
  const { words, person, today } = visit;
  const manuscript = manuscriptIn(values);
  const authors = readAuthors(visit, values);
  const long = manuscript.body.length > BODY_LENGTH ? { [field.body]: words.drafts.full(BODY_LENGTH) } : null;
  const problems = fieldProblems(manuscript, ticked(values, field.declaration), today);
  if (problems.length === 0 && !long && 'authorship' in authors)
    return { manuscript, unit: picked(values, field.unit) || person.unit, ...authors };
  const errors = problems.map((wrong) => [blockOf[wrong.field], words.field[wrong.field][wrong.problem]]);
  return { errors: { ...Object.fromEntries(errors), ...long, ...('errors' in authors && authors.errors) } };
}
