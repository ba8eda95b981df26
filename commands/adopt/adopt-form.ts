import type { ModalView } from '@slack/types';
import { isOffice } from '#domain/person';
import type { Report } from '#domain/report';
import { refuse } from '#domain/ruling';
import { unratedBodies } from '#domain/worth';
import type { AdoptionForm } from '#services/record-adoption';
import {
  type CommandDoor,
  type FormDoor,
  instead,
  type OptionsDoor,
  open,
  type PressDoor,
  type Visit,
} from '../answer.ts';
import { multiSelectField, picked, pickedMany, searchField, textField, typed } from '../fields.ts';
import { field, modal, options, press } from '../ids.ts';
import { actions, button, modalView, note, paragraphs } from '../kit.ts';
import { bodyName, pieceName, refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';
import { CARRIER_LENGTH, factFields, ISSUE_LENGTH, readFacts } from './adoption-fields.ts';
import { issuesForm } from './issues-form.ts';

/** 登记采用, drawn and read back; of one report, or of the one that is found in it. */

/** The form, for the piece it is opened for or for any. */
export function adoptForm(visit: Visit, of?: Report): ModalView {
  const { words, organisation } = visit;
  const { adopt, form } = words;
  const bodies = organisation.bodies.map(({ name, id }): [string, string] => [name, id]);
  return modalView(modal.adopt, { title: adopt.title, submit: adopt.save, close: form.close }, [
    note(form.secrecy),
    searchField(field.report, {
      label: adopt.report,
      action: options.adoptReport,
      ...(of && { value: [pieceName(words, of), of.id] }),
    }),
    multiSelectField(field.bodies, { label: adopt.bodies, choices: bodies }),
    textField(field.carrier, { label: adopt.carrier, most: CARRIER_LENGTH }),
    textField(field.issue, { label: adopt.issue, most: ISSUE_LENGTH, optional: true }),
    ...factFields(visit),
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

/** The search field: title, title as printed, 来稿号 or 登记号. */
export const findAdopted: OptionsDoor = async ({ services, person, words }, typedWords) =>
  (await services.findReports(typedWords, person)).map((report) => [pieceName(words, report), report.id]);

/** One body, sent up before, in an open month of this year, is recorded at once; all else is looked at once more. */
export const submitAdopt: FormDoor = async (visit, { values, arrival }) => {
  const { services, words, organisation, person } = visit;
  const read = readFacts(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const known = organisation.bodies.map(({ id }) => id);
  const bodies = pickedMany(values, field.bodies).filter((id) => known.includes(id));
  if (bodies.length === 0) return { do: 'errors', errors: { [field.bodies]: words.adopt.bodiesMissing } };
  const carrier = typed(values, field.carrier).trim();
  if (!carrier) return { do: 'errors', errors: { [field.carrier]: words.adopt.carrierMissing } };
  const issue = typed(values, field.issue).trim();
  const form = { ...read.facts, uses: bodies.map((body) => ({ body, carrier, issue })) };
  const report = picked(values, field.report);
  const weighed = await services.weighAdoption(report, person, form);
  if (!weighed.ok) return stopped(visit, weighed, field.report);
  if (bodies.length > 1 || weighed.value.neverSent || weighed.value.late)
    return { do: 'update', view: issuesForm(visit, form, weighed.value) };
  const ruling = await services.recordAdoption(arrival, report, person, form);
  return ruling.ok
    ? { do: 'update', view: recorded(visit, ruling.value, form) }
    : stopped(visit, ruling, field.report);
};

/** What was recorded, and what stands as 标准待定. */
export function recorded({ words, organisation }: Visit, report: Report, form: AdoptionForm): ModalView {
  const bodies = form.uses.map(({ body }) => body);
  const names = bodies.map((id) => bodyName(organisation, id));
  const done = words.adopt.done(report.text.title, words.list(names), bodies.length);
  const unrated = unratedBodies(organisation, bodies, form.date).map((id) => bodyName(organisation, id));
  return modalView(modal.reading, { title: words.adopt.title, close: words.form.close }, [
    ...[done, ...unrated.map(words.adopt.pending)].flatMap(paragraphs),
    ...actions(button(press.adoptions, words.adoptions.open, { report: report.id })),
  ]);
}
