import type { ModalView } from '@slack/types';
import { adoptionKinds, type Instruction, instructionLevels } from '#domain/adoption';
import { isOffice } from '#domain/person';
import type { Report } from '#domain/report';
import { refuse } from '#domain/ruling';
import { unratedBodies } from '#domain/worth';
import {
  type CommandDoor,
  type FormDoor,
  instead,
  type OptionsDoor,
  open,
  type PressDoor,
  type Visit,
} from '../answer.ts';
import {
  dateField,
  type FormValues,
  multiSelectField,
  picked,
  pickedDate,
  pickedMany,
  searchField,
  selectField,
  textField,
  typed,
} from '../fields.ts';
import { field, modal, options } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { bodyName, numberOf, refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';

/** 登记采用, drawn and read back; of one report, or of the one that is found in it. */

/** What was asked for counts as 约稿, all else as 单篇. */
const BY_REPORT = 'by-report';

function adoptForm({ words, organisation, today }: Visit, of?: Report): ModalView {
  const { adopt, form } = words;
  const bodies = organisation.bodies.map(({ name, id }): [string, string] => [name, id]);
  const kinds = adoptionKinds.map((id): [string, string] => [words.kind[id], id]);
  const levels = instructionLevels.map((id): [string, string] => [words.level[id], id]);
  return modalView(modal.adopt, { title: adopt.title, submit: adopt.save, close: form.close }, [
    note(form.secrecy),
    searchField(field.report, {
      label: adopt.report,
      action: options.adoptReport,
      ...(of && { value: [adopt.option(numberOf(words, of.receipt), of.text.title), of.id] }),
    }),
    multiSelectField(field.bodies, { label: adopt.bodies, choices: bodies }),
    textField(field.carrier, { label: adopt.carrier, most: 60 }),
    textField(field.issue, { label: adopt.issue, most: 30, optional: true }),
    selectField(field.kind, {
      label: adopt.kind,
      choices: [[adopt.kindByReport, BY_REPORT], ...kinds],
      value: BY_REPORT,
    }),
    dateField(field.date, { label: adopt.date, value: today }),
    textField(field.titlePrinted, { label: adopt.titlePrinted, most: 100, optional: true }),
    selectField(field.level, { label: adopt.instruction, choices: levels, optional: true }),
    dateField(field.levelDate, { label: adopt.instructionDate, optional: true }),
    textField(field.levelReference, { label: adopt.instructionReference, most: 60, optional: true }),
  ]);
}

/** `/adopt`, for the office. */
export const openAdopt: CommandDoor = (visit) =>
  isOffice(visit.person) ? open(adoptForm(visit)) : refused(visit, refuse('not-yours'));

/** The same of one piece. */
export const openAdoptOf: PressDoor = async (visit, value, form) => {
  const { report } = carried(ofReport, value);
  const ruling = await visit.services.mayAct('record-adoption', report, visit.person);
  return ruling.ok ? instead(adoptForm(visit, ruling.value), form) : refused(visit, ruling, report);
};

/** The search field: title or 来稿号. */
export const findAdopted: OptionsDoor = async ({ services, person, words }, typedWords) =>
  (await services.findReports(typedWords, person)).map((report) => [
    words.adopt.option(numberOf(words, report.receipt), report.text.title),
    report.id,
  ]);

function readInstruction(values: FormValues): Instruction | null {
  const level = instructionLevels.find((id) => id === picked(values, field.level));
  if (!level) return null;
  const reference = typed(values, field.levelReference).trim();
  return { level, date: pickedDate(values, field.levelDate) || pickedDate(values, field.date), reference };
}

export const submitAdopt: FormDoor = async (visit, { values, arrival }) => {
  const { services, words, organisation, person, today } = visit;
  const date = pickedDate(values, field.date);
  if (!date) return { do: 'errors', errors: { [field.date]: words.field.eventDate.missing } };
  if (date > today) return { do: 'errors', errors: { [field.date]: words.adopt.dateFuture } };
  const known = organisation.bodies.map(({ id }) => id);
  const bodies = pickedMany(values, field.bodies).filter((id) => known.includes(id));
  if (bodies.length === 0) return { do: 'errors', errors: { [field.bodies]: words.adopt.bodiesMissing } };
  const carrier = typed(values, field.carrier).trim();
  if (!carrier) return { do: 'errors', errors: { [field.carrier]: words.adopt.carrierMissing } };
  const ruling = await services.recordAdoption(arrival, picked(values, field.report), person, {
    bodies,
    carrier,
    issue: typed(values, field.issue).trim(),
    kind: adoptionKinds.find((id) => id === picked(values, field.kind)) ?? null,
    date,
    titlePrinted: typed(values, field.titlePrinted).trim() || null,
    instruction: readInstruction(values),
  });
  if (!ruling.ok) {
    return stopped(visit, ruling, field.report);
  }
  const names = bodies.map((id) => bodyName(organisation, id));
  const done = words.adopt.done(ruling.value.text.title, words.list(names), bodies.length);
  const unrated = unratedBodies(organisation, bodies, date).map((id) => bodyName(organisation, id));
  const said = [done, ...unrated.map(words.adopt.pending)].flatMap(paragraphs);
  return {
    do: 'update',
    view: modalView(modal.reading, { title: words.adopt.title, close: words.form.close }, said),
  };
};
