import { addMonths, monthOf } from '#domain/period';
import { permitStation } from '#domain/station-policy';
import { type CommandDoor, type FormDoor, open } from '../answer.ts';
import { picked, selectField, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { refused, stopped, unitName } from '../say.ts';

/** `/xinbao 免报`, for the office: a unit owes nothing this month, or the next, and why. */
export const openExempt: CommandDoor = (visit) => {
  const { words, organisation, person, today } = visit;
  const ruling = permitStation('exempt-unit', person);
  if (!ruling.ok) return refused(visit, ruling);
  const { quota, form } = words;
  const units = organisation.units
    .filter(({ closed }) => !closed)
    .map(({ name, id }): [string, string] => [name, id]);
  const now = monthOf(today);
  const months = [now, addMonths(now, 1)].map((month): [string, string] => [words.month(month), month]);
  const { title, month, reason, save } = quota.exemption;
  return open(
    modalView(modal.exempt, { title, submit: save, close: form.close }, [
      note(form.secrecy),
      selectField(field.unit, { label: quota.exemption.unit, choices: units }),
      selectField(field.period, { label: month, choices: months, value: now }),
      textField(field.note, { label: reason, most: 100 }),
    ]),
  );
};

/** 「免除」. */
export const submitExempt: FormDoor = async (visit, { values, arrival }) => {
  const { words, organisation, services, person } = visit;
  const { title, missing, done } = words.quota.exemption;
  const reason = typed(values, field.note).trim();
  if (reason === '') return { do: 'errors', errors: { [field.note]: missing } };
  const wanted = {
    unit: picked(values, field.unit) ?? '',
    month: picked(values, field.period) ?? '',
    reason,
  };
  const ruling = await services.exemptUnit(arrival, wanted, person);
  if (!ruling.ok) return stopped(visit, ruling, field.unit);
  const said = done(unitName(organisation, wanted.unit), words.month(ruling.value));
  const view = modalView(modal.reading, { title, close: words.form.close }, paragraphs(said));
  return { do: 'update', view };
};
