import type { ModalView } from '@slack/types';
import type { Adopted } from '#ports/results';
import { type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import { textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofAdoption } from '../values.ts';
import { afterTurn } from './adopted.ts';
import { adoptionLine } from './adoption-line.ts';

/** 「作废」 of an adoption, with a reason. */
export const openVoid: PressDoor = async (visit, value, form) => {
  const { adoption } = carried(ofAdoption, value);
  const ruling = await visit.services.adoptionToTurn('void-adoption', adoption, visit.person);
  return ruling.ok ? instead(voidForm(visit, ruling.value), form) : refused(visit, ruling);
};

function voidForm({ words, organisation }: Visit, { adoption, report }: Adopted): ModalView {
  const { void: voiding } = words.adoptions;
  const state = { adoption: adoption.id };
  return modalView(
    modal.voidAdoption,
    { title: voiding.title, submit: voiding.save, close: words.form.close, state },
    [
      note(words.form.secrecy),
      ...paragraphs(words.title(report.text.title)),
      ...paragraphs(adoptionLine(words, organisation, adoption)),
      note(voiding.lead),
      textField(field.words, { label: voiding.reason, most: 300, multiline: true }),
    ],
  );
}

export const submitVoid: FormDoor = async (visit, { values, state, arrival }) => {
  const { adoption } = carried(ofAdoption, state);
  const { adoptions } = visit.words;
  const reason = typed(values, field.words).trim();
  if (!reason) return { do: 'errors', errors: { [field.words]: adoptions.reasonMissing } };
  const ruling = await visit.services.voidAdoption(arrival, adoption, visit.person, reason);
  return ruling.ok
    ? afterTurn(visit, ruling.value.id, adoptions.void.done)
    : stopped(visit, ruling, field.words);
};
