import type { ModalView } from '@slack/types';
import type { GivenAward } from '#services/award-entries';
import { type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import { textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofAward } from '../values.ts';
import { afterAward } from './award-list.ts';
import { awardFacts, awardRow } from './award-words.ts';

const REASON_LENGTH = 200;

/** 「撤销」 of an award, with a reason. */
export const openTakeBack: PressDoor = async (visit, value, form) => {
  const { award } = carried(ofAward, value);
  const ruling = await visit.services.awardToTakeBack(award, visit.person);
  return ruling.ok ? instead(takeBackForm(visit, ruling.value), form) : refused(visit, ruling);
};

function takeBackForm(visit: Visit, given: GivenAward): ModalView {
  const { award, form, facts } = visit.words;
  const { title, save, lead, reason } = award.back;
  const state = { award: given.award.id };
  return modalView(modal.takeAwardBack, { title, submit: save, close: form.close, state }, [
    note(form.secrecy),
    ...paragraphs(awardRow(visit, given)),
    note(facts(awardFacts(visit, given))),
    note(lead),
    textField(field.words, { label: reason, most: REASON_LENGTH, multiline: true }),
  ]);
}

export const submitTakeBack: FormDoor = async (visit, { values, state, arrival }) => {
  const { award } = carried(ofAward, state);
  const { words, services, person } = visit;
  const reason = typed(values, field.words).trim();
  if (!reason) return { do: 'errors', errors: { [field.words]: words.award.reasonMissing } };
  const ruling = await services.takeAwardBack(arrival, award, reason, person);
  return ruling.ok
    ? afterAward(visit, words.award.back.done(awardRow(visit, ruling.value)))
    : stopped(visit, ruling, field.words);
};
