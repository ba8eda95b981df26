import type { ModalView } from '@slack/types';
import type { SaidOfEntry } from '#domain/retro-entry';
import { type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import { dateField, picked, pickedDate, selectField, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { bodyName, refused, stopped } from '../say.ts';
import { carried, ofEntry } from '../values.ts';
import { CARRIER_LENGTH, ISSUE_LENGTH } from './adoption-fields.ts';
import { checkView } from './reconcile-answers.ts';
import { besideOf, pieceFields, readPiece } from './retro-form.ts';

/** 核对中的补登: a listed piece that we do not have, entered with its adoption as the notice prints it. */

function entryForm(visit: Visit, state: { check: string; entry: string }, said: SaidOfEntry): ModalView {
  const { words, organisation, today } = visit;
  const { retro, adopt, form, reconcile } = words;
  const bodies = organisation.bodies.map(({ name, id }): [string, string] => [name, id]);
  const { title, body, carrier, issue, date } = said;
  return modalView(modal.retroEntry, { title: retro.title, submit: retro.save, close: form.close, state }, [
    note(form.secrecy),
    ...paragraphs(retro.fromCheck),
    ...pieceFields(visit, title),
    dateField(field.noticed, { label: retro.date, value: today }),
    ...(body === null
      ? [selectField(field.bulletinBody, { label: adopt.bodies, choices: bodies })]
      : paragraphs(words.detail(adopt.bodies, bodyName(organisation, body)))),
    textField(field.carrier, { label: adopt.carrier, most: CARRIER_LENGTH, value: carrier }),
    textField(field.issue, { label: adopt.issue, most: ISSUE_LENGTH, optional: true, value: issue }),
    dateField(field.date, { label: adopt.date, value: date, hint: reconcile.dateHint }),
  ]);
}

/** 「补登」 beside an entry. */
export const openRetroEntry: PressDoor = async (visit, value, form) => {
  const { check, entry } = carried(ofEntry, value);
  const said = await visit.services.readEntry(check, entry, visit.person);
  return said.ok ? instead(entryForm(visit, { check, entry }, said.value), form) : refused(visit, said);
};

/** The check follows, with the row agreeing. */
export const submitRetroEntry: FormDoor = async (visit, { values, state, arrival }) => {
  const { services, words, organisation, person, today } = visit;
  const { check, entry } = carried(ofEntry, state);
  const read = readPiece(visit, values, field.noticed);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const carrier = typed(values, field.carrier).trim();
  if (!carrier) return { do: 'errors', errors: { [field.carrier]: words.adopt.carrierMissing } };
  const date = pickedDate(values, field.date) || today;
  if (date > today) return { do: 'errors', errors: { [field.date]: words.adopt.dateFuture } };
  const chosen = picked(values, field.bulletinBody);
  const body = organisation.bodies.find(({ id }) => id === chosen)?.id ?? organisation.superior;
  const issue = typed(values, field.issue).trim();
  const form = { ...read.piece, body, carrier, issue, date };
  const checked = await services.retroFromCheck(arrival, check, entry, form, person);
  if (!checked.ok) return stopped(visit, checked, besideOf(checked.refusal, field.noticed));
  return { do: 'update', view: checkView(visit, checked.value) };
};
