import type { ViewStateValue } from '@slack/bolt';
import type { InputBlock, PlainTextInput, PlainTextOption } from '@slack/types';
import { type Instant, isDate } from '#domain/instant';
import type { PressId } from './ids.ts';
import { option, plain } from './kit.ts';
import { cut, limits } from './limits.ts';

/** Inputs of a form: block and element carry the same name, so that an error finds its field. */

interface Field {
  label: string;
  hint?: string;
  optional?: boolean;
}

const input = (id: string, field: Field, element: InputBlock['element']): InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(field.label),
  element,
  ...(field.hint && { hint: plain(field.hint) }),
  ...(field.optional && { optional: true }),
});

/** A line or, with `multiline`, a page of text. */
export function textField(
  id: string,
  field: Field & { value?: string; most?: number; multiline?: boolean },
): InputBlock {
  const element: PlainTextInput = {
    type: 'plain_text_input',
    action_id: id,
    max_length: field.most ?? limits.inputLength,
    ...(field.multiline && { multiline: true }),
    ...(field.value && { initial_value: cut(field.value, field.most ?? limits.inputLength) }),
  };
  return input(id, field, element);
}

/** A moment: a day and a time of day. */
export const momentField = (id: string, field: Field & { value?: Instant }): InputBlock =>
  input(id, field, {
    type: 'datetimepicker',
    action_id: id,
    ...(field.value !== undefined && { initial_date_time: Math.floor(field.value / 1000) }),
  });

export const dateField = (id: string, field: Field & { value?: string }): InputBlock =>
  input(id, field, {
    type: 'datepicker',
    action_id: id,
    ...(field.value && { initial_date: field.value }),
  });

type Choices = [text: string, value: string][];

const listed = (choices: Choices): PlainTextOption[] => choices.map(([text, value]) => option(text, value));

export function radioField(id: string, field: Field & { choices: Choices; value?: string }): InputBlock {
  const options = listed(field.choices);
  const initial = options.find(({ value }) => value === field.value);
  const element = { type: 'radio_buttons' as const, action_id: id, options };
  return input(id, field, initial ? { ...element, initial_option: initial } : element);
}

export function selectField(id: string, field: Field & { choices: Choices; value?: string }): InputBlock {
  const options = listed(field.choices);
  const initial = options.find(({ value }) => value === field.value);
  const element = { type: 'static_select' as const, action_id: id, options };
  return input(id, field, initial ? { ...element, initial_option: initial } : element);
}

/** The same field, which also tells at once what was picked in it: its name is a press. */
export const telling = (id: PressId, block: InputBlock): InputBlock => ({
  ...block,
  dispatch_action: true,
  element: { ...block.element, action_id: id },
});

export function multiSelectField(
  id: string,
  field: Field & { choices: Choices; values?: string[]; most?: number },
): InputBlock {
  const options = listed(field.choices);
  const initial = options.filter(({ value }) => value && field.values?.includes(value));
  return input(id, field, {
    type: 'multi_static_select',
    action_id: id,
    options,
    ...(field.most && { max_selected_items: field.most }),
    ...(initial.length > 0 && { initial_options: initial }),
  });
}

/** Several of those that a search finds. */
export const multiSearchField = (
  id: string,
  field: Field & { action: string; most: number; values?: Choices },
): InputBlock =>
  input(id, field, {
    type: 'multi_external_select',
    action_id: field.action,
    min_query_length: 0,
    max_selected_items: field.most,
    ...(field.values?.length && { initial_options: listed(field.values) }),
  });

export const searchField = (
  id: string,
  field: Field & { action: string; value?: [text: string, value: string] },
): InputBlock =>
  input(id, field, {
    type: 'external_select',
    action_id: field.action,
    min_query_length: 0,
    ...(field.value && { initial_option: option(...field.value) }),
  });

/** One box to tick. */
export const tickField = (id: string, field: Field & { text: string; ticked?: boolean }): InputBlock => {
  const options = [option(field.text, 'yes')];
  const element = { type: 'checkboxes' as const, action_id: id, options };
  return input(id, field, field.ticked ? { ...element, initial_options: options } : element);
};

/** Several boxes to tick, those of `values` ticked already. */
export function tickListField(id: string, field: Field & { choices: Choices; values: string[] }): InputBlock {
  const options = listed(field.choices);
  const ticked = options.filter(({ value }) => field.values.includes(value ?? ''));
  const element = { type: 'checkboxes' as const, action_id: id, options };
  return input(id, field, ticked.length > 0 ? { ...element, initial_options: ticked } : element);
}

/** Files from the person's own machine. */
export const fileField = (id: string, field: Field & { kinds: string[]; most: number }): InputBlock =>
  input(id, field, { type: 'file_input', action_id: id, filetypes: field.kinds, max_files: field.most });

/** What a form holds, by block. */
export type FormValues = Record<string, Record<string, ViewStateValue>>;

const only = (values: FormValues, id: string): ViewStateValue | undefined =>
  Object.values(values[id] ?? {})[0];

export const typed = (values: FormValues, id: string): string => only(values, id)?.value ?? '';
export const picked = (values: FormValues, id: string): string =>
  only(values, id)?.selected_option?.value ?? '';
export const pickedMany = (values: FormValues, id: string): string[] =>
  (only(values, id)?.selected_options ?? []).map(({ value }) => value ?? '');
/** A file that stands in a form: the chat's id of it, and what it is called there. */
export interface PickedFile {
  id: string;
  name: string;
}

const FILE_ID = /^[A-Z0-9]{2,32}$/;

/** Files of a form, each once; what does not look like one of Slack's ids is none. */
export function pickedFiles(values: FormValues, id: string): PickedFile[] {
  const files = only(values, id)?.files ?? [];
  const known = files.filter((file) => typeof file?.id === 'string' && FILE_ID.test(file.id));
  return [
    ...new Map(known.map(({ id: file, name }) => [file, { id: file, name: String(name ?? '') }])).values(),
  ];
}
/** A day of the calendar, else nothing: Slack's date field sends no other, a forger might. */
export function pickedDate(values: FormValues, id: string): string {
  const date = only(values, id)?.selected_date ?? '';
  return isDate(date) ? date : '';
}
/** A moment, or none: Slack sends seconds, a forger anything. */
export function pickedMoment(values: FormValues, id: string): Instant | null {
  const seconds = only(values, id)?.selected_date_time;
  return typeof seconds === 'number' && Number.isSafeInteger(seconds) && Math.abs(seconds) < 1e10
    ? seconds * 1000
    : null;
}
export const ticked = (values: FormValues, id: string): boolean =>
  (only(values, id)?.selected_options?.length ?? 0) > 0;
