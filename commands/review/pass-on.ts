import type { ModalView } from '@slack/types';
import type { Person } from '#domain/person';
import type { Report, ReportType } from '#domain/report';
import { type FormDoor, instead, open, type PressDoor, type Visit, whisper } from '../answer.ts';
import { picked, selectField, textField, typed } from '../fields.ts';
import { field, type ModalId, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofReport, ofSignMore, ofTask, ofType } from '../values.ts';

/** 「更多」 on a signer's card: 转问题信息, 转一般信息, 转请审签. */
export const signMenu: PressDoor = async (visit, value) => {
  const { do: what, ...state } = carried(ofSignMore, value);
  const ruling = await visit.services.mayAct(what, state.report, visit.person, state.task);
  if (!ruling.ok) return refused(visit, ruling, state.report);
  if (what === 'pass-on') {
    const eligible = await visit.services.signersOf(ruling.value);
    const others = eligible.ok ? eligible.value.filter(({ id }) => id !== visit.person.id) : [];
    // A problem report is its own signer's alone, as long as he has no delegate.
    return others.length > 0
      ? open(passOnForm(visit, others, state))
      : whisper(visit.words.signing.nobodyElse);
  }
  return open(retypeForm(visit, ruling.value, what === 'raise' ? 'problem' : 'general'));
};

/** 「转问题信息」 by the office. */
export const openRaise: PressDoor = async (visit, value, form) => {
  const { report } = carried(ofReport, value);
  const ruling = await visit.services.mayAct('raise', report, visit.person);
  if (!ruling.ok) return refused(visit, ruling, report);
  return instead(retypeForm(visit, ruling.value, 'problem'), form);
};

const WORDS_LENGTH = 300;

export function passOnForm(
  { words }: Visit,
  others: Person[],
  state: object,
  id: ModalId = modal.passOn,
): ModalView {
  const { signing, sign, form } = words;
  const leaders = others.map((one): [string, string] => [words.person(one.name, one.post), one.id]);
  return modalView(id, { title: signing.passOn, submit: sign.confirm, close: form.close, state }, [
    note(form.secrecy),
    selectField(field.signer, { label: signing.passOnTo, choices: leaders }),
    textField(field.words, {
      label: signing.passOnWords,
      most: WORDS_LENGTH,
      multiline: true,
      optional: true,
    }),
  ]);
}

/** 转为另一类信息, with a note if one likes. */
export function retypeForm(
  { words }: Visit,
  { id, text }: Report,
  type: ReportType,
  within: { id: ModalId; state: object } = { id: modal.retype, state: {} },
): ModalView {
  const { signing, sign, form } = words;
  const title = type === 'problem' ? signing.raise : signing.lower;
  const state = { ...within.state, report: id, type, hash: text.hash };
  return modalView(within.id, { title, submit: sign.confirm, close: form.close, state }, [
    note(form.secrecy),
    note(signing.retypeNote[type]),
    textField(field.words, {
      label: signing.retypeWords,
      most: WORDS_LENGTH,
      multiline: true,
      optional: true,
    }),
  ]);
}

export const submitPassOn: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, task, hash } = carried(ofTask, state);
  const to = picked(values, field.signer);
  if (!to) return { do: 'errors', errors: { [field.signer]: visit.words.signing.notChosen } };
  const decision = { task, hash, words: typed(values, field.words).trim() };
  const ruling = await visit.services.passOnReport(report, visit.person.id, decision, to, arrival);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.signer, report);
};

export const submitRetype: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, ...retyping } = carried(ofType, state);
  const words = typed(values, field.words).trim();
  const ruling = await visit.services.retypeReport(report, { ...retyping, words }, visit.person, arrival);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.words, report);
};
