import { isOffice } from '#domain/person';
import { refuse } from '#domain/ruling';
import { usualDue } from '#domain/solicitation';
import { type CommandDoor, type FormDoor, open, type Visit } from '../answer.ts';
import {
  momentField,
  multiSelectField,
  picked,
  pickedMany,
  pickedMoment,
  selectField,
  textField,
  typed,
} from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { momentOf, refused, stopped, unitName } from '../say.ts';
import { showSolicited } from './solicit-list.ts';

const OFFICE = 'office-itself';
const ALL = 'all-units';

/** `/xinbao 约稿`, for the office; with 列表 who answered and who is late. */
export const openSolicit: CommandDoor = (visit, text) => {
  if (!isOffice(visit.person)) return refused(visit, refuse('not-yours'));
  return text.trim() === visit.words.solicit.list.word ? showSolicited(visit) : open(solicitForm(visit));
};

function solicitForm({ words, organisation, now }: Visit) {
  const { solicit, form } = words;
  const bodies = organisation.bodies.map(({ name, id }): [string, string] => [name, id]);
  const units = organisation.units
    .filter(({ closed }) => !closed)
    .map(({ name, id }): [string, string] => [name, id]);
  return modalView(modal.solicit, { title: solicit.title, submit: solicit.save, close: form.close }, [
    note(form.secrecy),
    textField(field.topic, { label: solicit.topic, most: 100 }),
    selectField(field.asker, {
      label: solicit.source,
      choices: [[solicit.office, OFFICE], ...bodies],
      value: OFFICE,
    }),
    multiSelectField(field.units, { label: solicit.units, choices: [[solicit.allUnits, ALL], ...units] }),
    momentField(field.dueAt, { label: solicit.dueAt, value: usualDue(now, organisation) }),
    textField(field.note, { label: solicit.note, most: 300, multiline: true, optional: true }),
  ]);
}

const besideOf = (refusal: string): string =>
  ({ 'wrong-due': field.dueAt, 'no-such-body': field.asker })[refusal] ?? field.units;

/** 「发出」: kept first; then the form says whom it went to. */
export const submitSolicit: FormDoor = async (visit, { values, arrival }) => {
  const { words, organisation, services, person } = visit;
  const { solicit } = words;
  const topic = typed(values, field.topic).trim();
  const dueAt = pickedMoment(values, field.dueAt);
  const chosen = pickedMany(values, field.units);
  const open = organisation.units.filter(({ closed }) => !closed).map(({ id }) => id);
  const units = chosen.includes(ALL) ? open : chosen;
  const errors = Object.fromEntries([
    ...(topic ? [] : [[field.topic, solicit.missing]]),
    ...(dueAt === null ? [[field.dueAt, solicit.missing]] : []),
  ]);
  if (dueAt === null || Object.keys(errors).length > 0) return { do: 'errors', errors };
  const asker = picked(values, field.asker);
  const body = asker === OFFICE ? null : asker;
  const wanted = { topic, body, units, dueAt, note: typed(values, field.note).trim() };
  const ruling = await services.solicitReports(arrival, wanted, person);
  if (!ruling.ok) return stopped(visit, ruling, besideOf(ruling.refusal));
  const names = chosen.includes(ALL) ? [solicit.allUnits] : units.map((id) => unitName(organisation, id));
  const sent = solicit.sent(topic, words.list(names), momentOf(words, dueAt, organisation));
  const title = { title: solicit.title, close: words.form.close };
  return { do: 'update', view: modalView(modal.reading, title, paragraphs(sent)) };
};
