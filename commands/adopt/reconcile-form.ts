import type { ModalView } from '@slack/types';
import { addDays } from '#domain/instant';
import { addMonths, monthNumber, monthOf } from '#domain/period';
import { isOffice } from '#domain/person';
import { refuse } from '#domain/ruling';
import { type CommandDoor, type FormDoor, open, type Visit } from '../answer.ts';
import {
  dateField,
  fileField,
  picked,
  pickedDate,
  pickedFiles,
  selectField,
  textField,
  ticked,
  tickField,
  typed,
} from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { refused, stopped } from '../say.ts';

/** 通报核对, begun: a file or pasted words, whose notice, and of which days. */

const KINDS = ['xlsx', 'docx', 'doc', 'csv', 'txt'];

/** The quarter before the one of this day. */
function lastQuarter(today: string): { from: string; until: string } {
  const month = monthOf(today);
  const begun = addMonths(month, -((monthNumber(month) - 1) % 3));
  return { from: `${addMonths(begun, -3)}-01`, until: `${begun}-01` };
}

function bulletinForm({ words, organisation, today }: Visit): ModalView {
  const { reconcile, form } = words;
  const { from, until } = lastQuarter(today);
  const bodies = organisation.bodies.map(({ name, id }): [string, string] => [name, id]);
  return modalView(modal.reconcile, { title: reconcile.title, submit: reconcile.begin, close: form.close }, [
    note(form.secrecy),
    fileField(field.bulletinFile, {
      label: reconcile.file,
      hint: reconcile.fileHint,
      kinds: KINDS,
      most: 1,
      optional: true,
    }),
    textField(field.words, {
      label: reconcile.words,
      hint: reconcile.wordsHint,
      multiline: true,
      optional: true,
    }),
    selectField(field.bulletinBody, { label: reconcile.body, choices: bodies, value: organisation.superior }),
    dateField(field.from, { label: reconcile.from, value: from }),
    dateField(field.until, { label: reconcile.until, value: addDays(until, -1) }),
    tickField(field.replaces, { label: reconcile.replaces, text: reconcile.replacesText, optional: true }),
  ]);
}

/** `/xinbao 核对`, for the office. */
export const openReconcile: CommandDoor = (visit) =>
  isOffice(visit.person) ? open(bulletinForm(visit)) : refused(visit, refuse('not-yours'));

export const submitReconcile: FormDoor = async (visit, { values, arrival }) => {
  const { services, words, organisation, person } = visit;
  const { reconcile } = words;
  const [file] = pickedFiles(values, field.bulletinFile);
  const pasted = typed(values, field.words);
  if (!file && pasted.trim() === '') return { do: 'errors', errors: { [field.words]: reconcile.missing } };
  const from = pickedDate(values, field.from);
  const last = pickedDate(values, field.until);
  if (!from || !last || last < from) return { do: 'errors', errors: { [field.until]: reconcile.wrongDays } };
  const chosen = picked(values, field.bulletinBody);
  const body = organisation.bodies.find(({ id }) => id === chosen)?.id ?? organisation.superior;
  const begun = await services.startCheck(arrival, person, {
    file: file?.id ?? null,
    words: file ? '' : pasted,
    ...{ body, from, until: addDays(last, 1), replaces: ticked(values, field.replaces) },
  });
  if (!begun.ok)
    return stopped(visit, begun, begun.refusal === 'check-undone' ? field.replaces : field.words);
  return {
    do: 'update',
    view: modalView(
      modal.reading,
      { title: reconcile.title, close: words.form.close },
      paragraphs(reconcile.begun),
    ),
  };
};
