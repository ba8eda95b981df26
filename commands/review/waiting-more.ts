import type { ModalView } from '@slack/types';
import type { Report } from '#domain/report';
import type { FormDoor, PressDoor, Visit } from '../answer.ts';
import { picked, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { personName } from '../say.ts';
import { carried, ofWaiting, ofWaitingMore, ofWaitingType, type WaitingMore } from '../values.ts';
import { readReason, reasonForm } from './opinion-forms.ts';
import { passOnForm, retypeForm } from './pass-on.ts';
import { further, onceFor, withBack } from './waiting.ts';

/** 「更多」 on a piece shown in 待我审签: its form takes the piece's place, for one who may do it now. */
export const openWaitingMore: PressDoor = async (visit, value, pressed) => {
  const { do: what } = carried(ofWaitingMore, value);
  const state = carried(ofWaiting, pressed?.state ?? '');
  const { report, task, behind } = state;
  const ruling = await visit.services.mayAct(what, report, visit.person, task);
  if (!ruling.ok) return further(visit, behind, ruling, report, () => '');
  const view = await formOf(visit, what, ruling.value, state);
  if (!view) return further(visit, behind, ruling, report, () => visit.words.signing.nobodyElse);
  return { do: 'update', view: withBack(visit, view, behind) };
};

/** The form of an act; null where there is nobody to pass it on to. */
async function formOf(
  visit: Visit,
  what: WaitingMore,
  report: Report,
  state: object,
): Promise<ModalView | null> {
  if (what === 'reject') return reasonForm(visit, modal.waitingHold, visit.words.sign.holdTitle, state);
  if (what !== 'pass-on')
    return retypeForm(visit, report, what === 'raise' ? 'problem' : 'general', {
      id: modal.waitingRetype,
      state,
    });
  const eligible = await visit.services.signersOf(report);
  const others = eligible.ok ? eligible.value.filter(({ id }) => id !== visit.person.id) : [];
  return others.length > 0 ? passOnForm(visit, others, state, modal.waitingPassOn) : null;
}

export const submitWaitingHold: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, task, hash, behind } = carried(ofWaiting, state);
  const read = readReason(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const decision = { task, hash, words: read.reason };
  const once = onceFor(arrival, report, task);
  const ruling = await visit.services.rejectReport(report, visit.person.id, decision, once);
  return further(visit, behind, ruling, report, (title) => visit.words.waiting.held(title, read.reason));
};

export const submitWaitingRetype: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, task, hash, behind, type } = carried(ofWaitingType, state);
  const retyping = { type, hash, words: typed(values, field.words).trim() };
  const once = onceFor(arrival, report, task);
  const ruling = await visit.services.retypeReport(report, retyping, visit.person, once);
  return further(visit, behind, ruling, report, (title) => visit.words.waiting.retyped[type](title));
};

export const submitWaitingPassOn: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, task, hash, behind } = carried(ofWaiting, state);
  const { words, organisation, services, person } = visit;
  const to = picked(values, field.signer);
  if (!to) return { do: 'errors', errors: { [field.signer]: words.signing.notChosen } };
  const decision = { task, hash, words: typed(values, field.words).trim() };
  const once = onceFor(arrival, report, task);
  const ruling = await services.passOnReport(report, person.id, decision, to, once);
  const name = personName(words, organisation, to);
  return further(visit, behind, ruling, report, (title) => words.waiting.passedOn(title, name));
};
