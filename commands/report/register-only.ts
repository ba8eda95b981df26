import type { KnownBlock, ModalView } from '@slack/types';
import { isOffice } from '#domain/person';
import { type Report, reportTypes } from '#domain/report';
import type { Words } from '#text/zh';
import { type CommandDoor, type FormDoor, open, type Visit } from '../answer.ts';
import {
  dateField,
  picked,
  pickedDate,
  radioField,
  searchField,
  textField,
  ticked,
  tickField,
  typed,
} from '../fields.ts';
import { field, modal, options } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { stopped } from '../say.ts';
import { carried, ofForm } from '../values.ts';
import { authorField } from './co-writing.ts';
import { repeatedBeside } from './hints.ts';
import { unitField } from './unit-field.ts';

/** 仅登记表单, drawn and read back: a code and the place of the paper, no words. */

const CODE_LENGTH = 40;
const PLACE_LENGTH = 60;

export const openRegister: CommandDoor = (visit) => open(registerForm(visit));

/** An empty form, or that of a returned report; the place of its paper stays. */
export function registerForm(visit: Visit, returned?: Report): ModalView {
  const { words, today, person } = visit;
  const { register, form } = words;
  const writer = searchField(field.entryWriter, {
    label: register.writer,
    hint: register.writerHint,
    action: options.entryWriter,
    optional: true,
  });
  const state = { title: register.title, submit: form.submit, close: form.close };
  return modalView(modal.registerOnly, { ...state, ...(returned && { state: { report: returned.id } }) }, [
    note(form.secrecy),
    note(register.note),
    ...(returned ? placeNotes(words, returned) : []),
    ...(returned ? [] : unitField(visit)),
    ...(!returned && isOffice(person) ? [writer] : []),
    textField(field.title, {
      label: register.code,
      hint: register.codeHint,
      most: CODE_LENGTH,
      ...(returned && { value: returned.text.title }),
    }),
    radioField(field.type, {
      label: form.type,
      choices: reportTypes.map((type) => [words.type[type], type]),
      value: returned?.text.type ?? 'problem',
    }),
    ...(returned
      ? []
      : [textField(field.place, { label: register.place, hint: register.placeHint, most: PLACE_LENGTH })]),
    dateField(field.eventDate, { label: form.eventDate, value: returned?.text.eventDate ?? today }),
    tickField(field.declaration, { label: form.declaration, text: register.declare }),
  ]);
}

export const submitRegister: FormDoor = async (visit, { values, state, arrival }) => {
  const { words, today, person, services } = visit;
  const { report } = carried(ofForm, state || '{}');
  const code = typed(values, field.title).trim();
  const place = typed(values, field.place).trim();
  const eventDate = pickedDate(values, field.eventDate);
  const type = picked(values, field.type) === 'general' ? 'general' : 'problem';
  const errors = Object.fromEntries([
    ...(code ? [] : [[field.title, words.field.title.missing]]),
    ...(place || report ? [] : [[field.place, words.register.placeMissing]]),
    ...(eventDate ? [] : [[field.eventDate, words.field.eventDate.missing]]),
    ...(ticked(values, field.declaration) ? [] : [[field.declaration, words.field.declaration.missing]]),
    ...(eventDate > today ? [[field.eventDate, words.field.eventDate.future]] : []),
  ]);
  if (Object.keys(errors).length > 0) return { do: 'errors', errors };
  const unit = picked(values, field.unit) || person.unit;
  const writer = picked(values, field.entryWriter) || null;
  const ruling = report
    ? await services.resubmitRegistered(arrival, report, { code, type, eventDate }, person.id)
    : await services.registerReport(arrival, { code, type, eventDate, unit, place, writer }, person);
  if (ruling.ok) return { do: 'close' };
  if (ruling.refusal === 'repeated') return repeatedBeside(visit, ruling, field.title);
  return stopped(
    visit,
    ruling,
    ruling.refusal === 'secret' ? field.title : authorField(ruling.refusal),
    report ?? undefined,
  );
};

/** For cards: that there are no words here, and where the paper lies. */
export const placeNotes = (words: Words, { registerOnly, noticed }: Report): KnownBlock[] => [
  ...(registerOnly ? [note(words.register.lies(registerOnly.place))] : []),
  ...(noticed === null ? [] : [note(words.retro.mark(words.dayOfYear(noticed)))]),
];
