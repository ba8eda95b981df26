import { type FormDoor, instead, type PressDoor } from '../answer.ts';
import { textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';

/** 「办结」, by the office director; what was pressed in says so. */
export const closePress: PressDoor = async (visit, value, pressed) => {
  const { report } = carried(ofReport, value);
  const ruling = await visit.services.closeReport(report, visit.person);
  if (!ruling.ok) return refused(visit, ruling, report);
  const { closing } = visit.words.desk;
  const view = modalView(
    modal.reading,
    { title: closing.close, close: visit.words.form.close },
    paragraphs(closing.done(ruling.value.text.title)),
  );
  return instead(view, pressed);
};

/** 「恢复办理」 opened. */
export const openReopen: PressDoor = async (visit, value, pressed) => {
  const { report } = carried(ofReport, value);
  const ruling = await visit.services.mayAct('reopen', report, visit.person);
  if (!ruling.ok) return refused(visit, ruling, report);
  const { desk, sign, form } = visit.words;
  const view = modalView(
    modal.reopen,
    { title: desk.closing.reopen, submit: sign.confirm, close: form.close, state: { report } },
    [note(form.secrecy), textField(field.words, { label: desk.closing.reason, most: 300, multiline: true })],
  );
  return instead(view, pressed);
};

/** 「恢复办理」, with a reason. */
export const submitReopen: FormDoor = async (visit, { values, state, arrival }) => {
  const { report } = carried(ofReport, state);
  const reason = typed(values, field.words).trim();
  if (!reason) return { do: 'errors', errors: { [field.words]: visit.words.desk.reasonMissing } };
  const ruling = await visit.services.reopenReport(report, visit.person, reason, arrival);
  return ruling.ok ? { do: 'close' } : stopped(visit, ruling, field.words, report);
};
