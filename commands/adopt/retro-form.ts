import type { ModalView } from '@slack/types';
import { MOST_CO_WRITERS } from '#domain/authorship';
import { isOffice } from '#domain/person';
import { reportTypes } from '#domain/report';
import { refuse } from '#domain/ruling';
import { type CommandDoor, type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import {
  dateField,
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
    textField(field.title, { label: retro.name, most: 100 }),
    radioField(field.type, {
      label: form.type,
      choices: reportTypes.map((type) => [visit.words.type[type], type]),
      value: 'general',
    }),
    ...unitField(visit),
    multiSearchField(field.noticedWriters, {
      label: retro.writers,
      action: options.noticedWriter,
      most: MOST_CO_WRITERS + 1,
    }),
    dateField(field.date, { label: retro.date, value: visit.today }),
  ]);
}

/** Once it stands in the register its adoption is entered in the form that follows. */
export const submitRetro: FormDoor = async (visit, { values, arrival }) => {
  const { services, words, person } = visit;
  const title = typed(values, field.title).trim();
  const noticed = pickedDate(values, field.date);
  if (!title) return { do: 'errors', errors: { [field.title]: words.retro.nameMissing } };
  if (!noticed) return { do: 'errors', errors: { [field.date]: words.field.eventDate.missing } };
  const ruling = await services.retroRegister(
    arrival,
    {
      title,
      type: reportTypes.find((type) => type === picked(values, field.type)) ?? 'general',
      unit: picked(values, field.unit),
      writers: pickedMany(values, field.noticedWriters),
      noticed,
    },
    person,
  );
  if (!ruling.ok) return stopped(visit, ruling, besideOf(ruling.refusal));
  return { do: 'update', view: adoptForm(visit, ruling.value) };
};

/** The field that a "no" is about. */
const besideOf = (refusal: string): string => {
  if (refusal === 'future-date') return field.date;
  return refusal === 'wrong-units' ? field.unit : field.noticedWriters;
};
