import type { ModalView } from '@slack/types';
import { actionOf, type DispatchTurnKind, isOpenTo, stateOf } from '#domain/dispatch-turn';
import type { Course } from '#ports/letter';
import { type FormDoor, instead, type PressDoor, type Visit, whisper } from '../answer.ts';
import { dateField, picked, pickedDate, selectField, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { bodyName, refused, stopped } from '../say.ts';
import { carried, ofReport, ofTurn } from '../values.ts';

/** 登记回执, 更正, 撤回上报: one form, of one dispatch. */
const opening =
  (kind: DispatchTurnKind): PressDoor =>
  async (visit, value, form) => {
    const { report } = carried(ofReport, value);
    const ruling = await visit.services.mayAct(actionOf[kind], report, visit.person);
    if (!ruling.ok) return refused(visit, ruling, report);
    const course = await visit.services.readReport(report, visit.person);
    if (!course.ok) return refused(visit, course);
    const view = turnForm(visit, kind, course.value);
    return view ? instead(view, form) : whisper(visit.words.more.none);
  };

export const openReceipt = opening('received');
export const openCorrection = opening('corrected');
export const openRecall = opening('recalled');

function turnForm(visit: Visit, kind: DispatchTurnKind, course: Course): ModalView | null {
  const { words, organisation, today } = visit;
  const { turn } = words.desk;
  const { report, dispatches, turns } = course;
  const open = dispatches.filter((dispatch) => isOpenTo(kind, dispatch, turns));
  const choices = open.map((dispatch): [string, string] => [
    turn.sending(
      bodyName(organisation, dispatch.body),
      words.day(dispatch.date),
      turn.states[stateOf(dispatch, turns)],
    ),
    dispatch.id,
  ]);
  const [first] = open;
  if (!first) return null;
  const letter = kind !== 'received';
  return modalView(
    modal.turn,
    {
      title: turn.acts[kind],
      submit: turn.save,
      close: words.form.close,
      state: { report: report.id, kind },
    },
    [
      note(words.form.secrecy),
      note(turn.note),
      selectField(field.sending, { label: turn.which, choices, value: first.id }),
      dateField(field.date, { label: turn.date[kind], value: today }),
      textField(field.number, { label: turn.number[kind], most: 60, optional: !letter }),
      ...(letter ? [textField(field.words, { label: turn.reason, most: 300, multiline: true })] : []),
    ],
  );
}

export const submitTurn: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, kind } = carried(ofTurn, state);
  const { words, services, person, today } = visit;
  const { turn } = words.desk;
  const date = pickedDate(values, field.date);
  const number = typed(values, field.number).trim();
  const reason = typed(values, field.words).trim();
  const letter = kind !== 'received';
  const course = await services.readReport(report, person);
  if (!course.ok) return stopped(visit, course, field.date);
  const sent = course.value.dispatches.find(({ id }) => id === picked(values, field.sending));
  const errors = Object.fromEntries([
    ...(sent ? [] : [[field.sending, turn.whichMissing]]),
    ...(date ? [] : [[field.date, turn.dateMissing]]),
    ...(date > today ? [[field.date, turn.dateFuture]] : []),
    ...(sent && date && date < sent.date ? [[field.date, turn.dateEarly]] : []),
    ...(letter && !number ? [[field.number, turn.numberMissing]] : []),
    ...(letter && !reason ? [[field.words, words.desk.reasonMissing]] : []),
  ]);
  if (!sent || Object.keys(errors).length > 0) return { do: 'errors', errors };
  const form = { dispatch: sent.id, kind, date, number: number || null, reason: reason || null };
  const ruling = await services.turnDispatch(arrival, report, person, form);
  return ruling.ok ? { do: 'close' } : stopped(visit, ruling, field.sending, report);
};
