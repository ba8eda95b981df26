import type { KnownBlock, ModalView } from '@slack/types';
import { MOST_CO_WRITERS } from '#domain/authorship';
import { isOffice } from '#domain/person';
import { reportTypes } from '#domain/report';
import { refuse } from '#domain/ruling';
import type { NoticedForm } from '#services/retro-register';
import { type CommandDoor, type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import {
  dateField,
  type FormValues,
  multiSearchField,
  picked,
  pickedDate,
  pickedMany,
  radioField,
  textField,
  typed,
} from '../fields.ts';
import { field, modal, options } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { unitField } from '../report/unit-field.ts';
import { refused, stopped } from '../say.ts';
import { adoptForm } from './adopt-form.ts';

/** `/xinbao 补登`, for the office: a piece known only from a superior's notice. */
export const openRetro: CommandDoor = (visit) =>
  isOffice(visit.person) ? instead(retroForm(visit), undefined) : refused(visit, refuse('not-yours'));

/** The same from a button. */
export const retroPress: PressDoor = (visit) => openRetro(visit, '');

function retroForm(visit: Visit): ModalView {
  const { retro, form } = visit.words;
  return modalView(modal.retro, { title: retro.title, submit: retro.save, close: form.close }, [
    note(form.secrecy),
    note(retro.lead),
    ...pieceFields(visit),
    dateField(field.date, { label: retro.date, value: visit.today }),
  ]);
}

/** What every 补登 asks of the piece itself: its title, as printed where that is known, type, unit and writers. */
export function pieceFields(visit: Visit, title?: string): KnownBlock[] {
  const { retro, form, type: types } = visit.words;
  return [
    textField(field.title, { label: retro.name, most: 100, ...(title && { value: title }) }),
    radioField(field.type, {
      label: form.type,
      choices: reportTypes.map((type) => [types[type], type]),
      value: 'general',
    }),
    ...unitField(visit),
    multiSearchField(field.noticedWriters, {
      label: retro.writers,
      action: options.noticedWriter,
      most: MOST_CO_WRITERS + 1,
    }),
  ];
}

/** The same read back with the notice's `day`, or what is wrong beside which. */
export function readPiece(
  { words }: Visit,
  values: FormValues,
  day: string,
): { piece: NoticedForm } | { errors: Record<string, string> } {
  const title = typed(values, field.title).trim();
  const noticed = pickedDate(values, day);
  if (!title) return { errors: { [field.title]: words.retro.nameMissing } };
  if (!noticed) return { errors: { [day]: words.field.eventDate.missing } };
  return {
    piece: {
      title,
      type: reportTypes.find((type) => type === picked(values, field.type)) ?? 'general',
      unit: picked(values, field.unit),
      writers: pickedMany(values, field.noticedWriters),
      noticed,
    },
  };
}

/** Once it stands in the register its adoption is entered in the form that follows. */
export const submitRetro: FormDoor = async (visit, { values, arrival }) => {
  const read = readPiece(visit, values, field.date);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const ruling = await visit.services.retroRegister(arrival, read.piece, visit.person);
  if (!ruling.ok) return stopped(visit, ruling, besideOf(ruling.refusal, field.date));
  return { do: 'update', view: adoptForm(visit, ruling.value) };
};

/** The field that a "no" is about. */
export const besideOf = (refusal: string, day: string): string => {
  if (refusal === 'future-date') return day;
  return refusal === 'wrong-units' ? field.unit : field.noticedWriters;
};
