import type { ModalView } from '@slack/types';
import type { Words } from '#text/zh';
import { type FormDoor, nothing, open, type PressDoor, type Visit } from '../answer.ts';
import { type FormValues, picked, selectField, telling, textField, typed } from '../fields.ts';
import { field, type ModalId, modal, press } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofTask } from '../values.ts';

/** The three forms a leader writes in: 另写意见, 退回修改, 暂不报送. */

const WORDS_LENGTH = 300;

/** Among the reasons offered: none of them. */
const OTHER = 'other';

const phrase = (phrases: string[], index: string): string => phrases[Number(index)] ?? '';
const numbered = (phrases: string[]): [string, string][] =>
  phrases.map((text, index) => [text, String(index)]);

/** Own words go before the chosen phrase. */
export const saidIn = (values: FormValues, phrases: string[]): string =>
  typed(values, field.words).trim() || phrase(phrases, picked(values, field.choice));

/** A form for an opinion: a phrase of the office's, or own words. */
export function opinionForm({ words }: Visit, state: object, id: ModalId = modal.opinion): ModalView {
  const { sign, form } = words;
  return modalView(id, { title: sign.opinionTitle, submit: sign.sign, close: form.close, state }, [
    note(form.secrecy),
    selectField(field.choice, { label: sign.opinionLabel, choices: numbered(sign.phrases), value: '0' }),
    textField(field.words, { label: sign.ownWords, multiline: true, optional: true, most: WORDS_LENGTH }),
  ]);
}

/** A form that asks for a reason. */
export function reasonForm({ words }: Visit, id: ModalId, title: string, state: object): ModalView {
  const { sign, form } = words;
  return modalView(id, { title, submit: sign.confirm, close: form.close, state }, [
    note(form.secrecy),
    telling(
      press.reason,
      selectField(field.choice, {
        label: sign.reason,
        choices: [...numbered(sign.reasons), [sign.otherReason, OTHER]],
        value: OTHER,
      }),
    ),
    ownReason(words, OTHER),
  ]);
}

/** Own words are needed where no reason is picked, and may add to one that is. */
const ownReason = ({ sign }: Words, choice: string) =>
  textField(field.words, {
    label: sign.ownReason,
    multiline: true,
    most: WORDS_LENGTH,
    ...(choice !== OTHER && { optional: true }),
  });

/** A reason was picked: whether own words are needed follows it, and what is typed stays. */
export const pickReason: PressDoor = ({ words }, value, form) => {
  if (!form) return nothing;
  const blocks = form.view.blocks.map((block) =>
    block.block_id === field.words ? ownReason(words, value) : block,
  );
  return { do: 'update', view: { ...form.view, blocks } };
};

/** Chosen reason and own words together, or the error beside the field. */
export function readReason(
  { words }: Visit,
  values: FormValues,
): { reason: string } | { errors: Record<string, string> } {
  const chosen = phrase(words.sign.reasons, picked(values, field.choice) || OTHER);
  const own = typed(values, field.words).trim();
  const reason = chosen && own ? words.detail(chosen, own) : chosen || own;
  return reason ? { reason } : { errors: { [field.words]: words.sign.reasonMissing } };
}

/** A form opens only for one who may decide now. */
const opening =
  (action: 'approve' | 'return' | 'reject', draw: (visit: Visit, state: object) => ModalView): PressDoor =>
  async (visit, value) => {
    const state = carried(ofTask, value);
    const ruling = await visit.services.mayAct(action, state.report, visit.person, state.task);
    return ruling.ok ? open(draw(visit, state)) : refused(visit, ruling, state.report);
  };

export const openOpinion = opening('approve', opinionForm);
export const openReturn = opening('return', (visit, state) =>
  reasonForm(visit, modal.return, visit.words.sign.returnTitle, state),
);
export const openHold = opening('reject', (visit, state) =>
  reasonForm(visit, modal.hold, visit.words.sign.holdTitle, state),
);

export const submitOpinion: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, task, hash } = carried(ofTask, state);
  const decision = { task, hash, words: saidIn(values, visit.words.sign.phrases) };
  const ruling = await visit.services.approveReport(report, visit.person.id, decision, arrival);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.words, report);
};

const withReason =
  (decide: 'returnReport' | 'rejectReport'): FormDoor =>
  async (visit, { values, state, arrival }) => {
    const { report, task, hash } = carried(ofTask, state);
    const read = readReason(visit, values);
    if ('errors' in read) return { do: 'errors', errors: read.errors };
    const ruling = await visit.services[decide](
      report,
      visit.person.id,
      { task, hash, words: read.reason },
      arrival,
    );
    if (ruling.ok) return { do: 'close' };
    return stopped(visit, ruling, field.words, report);
  };

/** 「退回修改」, with a reason. */
export const submitReturn = withReason('returnReport');
/** 「暂不报送」, with a reason. */
export const submitHold = withReason('rejectReport');
