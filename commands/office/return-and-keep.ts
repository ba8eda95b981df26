import { type FormDoor, instead, open, type PressDoor } from '../answer.ts';
import { textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { readReason, reasonForm } from '../review/opinion-forms.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';

/** 「退回修改」 by the office. */
export const openOfficeReturn: PressDoor = async (visit, value) => {
  const state = carried(ofReport, value);
  const ruling = await visit.services.mayAct('office-return', state.report, visit.person);
  if (!ruling.ok) return refused(visit, ruling, state.report);
  return open(reasonForm(visit, modal.officeReturn, visit.words.office.return, state));
};

export const submitOfficeReturn: FormDoor = async (visit, { values, state, arrival }) => {
  const { report } = carried(ofReport, state);
  const read = readReason(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const ruling = await visit.services.returnByOffice(report, visit.person, read.reason, arrival);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.words, report);
};

/** 「留存」 opened. */
export const openKeep: PressDoor = async (visit, value, pressed) => {
  const state = carried(ofReport, value);
  const ruling = await visit.services.mayAct('keep', state.report, visit.person);
  if (!ruling.ok) return refused(visit, ruling, state.report);
  const { office, sign, form } = visit.words;
  const view = modalView(
    modal.keep,
    { title: office.keepTitle, submit: sign.confirm, close: form.close, state },
    [note(form.secrecy), textField(field.words, { label: office.keepReason, most: 300, multiline: true })],
  );
  return instead(view, pressed);
};

/** 「留存」, with a reason. */
export const submitKeep: FormDoor = async (visit, { values, state, arrival }) => {
  const { report } = carried(ofReport, state);
  const reason = typed(values, field.words).trim();
  if (!reason) return { do: 'errors', errors: { [field.words]: visit.words.office.keepReasonMissing } };
  const ruling = await visit.services.keepReport(report, visit.person, reason, arrival);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.words, report);
};
