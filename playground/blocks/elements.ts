import type { Fields } from '../fields.ts';
import { isFields, text } from '../fields.ts';
import { checkButton, checkConfirm } from './button.ts';
import { checkChoices, checkInitial, checkOptions } from './options.ts';
import { checkDatepicker, checkTimepicker } from './pickers.ts';
import { missing, type Problem, problem, tooLong } from './problem.ts';
import { checkPlainText } from './text-object.ts';
import { checkNumberInput, checkTypedInput } from './typed-input.ts';

type Check = (element: Fields, at: string) => Problem[];

const nothing: Check = () => [];
const select: Check = (element, at) => [...checkChoices(element, 100, at), ...checkInitial(element, at)];
const boxes: Check = (element, at) => [
  ...checkOptions(element.options, 10, `${at}/options`),
  ...checkInitial(element, at),
];

/** Everything a person can click, pick or type into. */
const checks: Record<string, Check> = {
  button: checkButton,
  static_select: select,
  multi_static_select: select,
  external_select: nothing,
  multi_external_select: nothing,
  users_select: nothing,
  multi_users_select: nothing,
  conversations_select: nothing,
  multi_conversations_select: nothing,
  channels_select: nothing,
  multi_channels_select: nothing,
  overflow: (element, at) => checkOptions(element.options, 5, `${at}/options`),
  radio_buttons: boxes,
  checkboxes: boxes,
  datepicker: checkDatepicker,
  timepicker: checkTimepicker,
  datetimepicker: nothing,
  plain_text_input: checkTypedInput,
  email_text_input: nothing,
  url_text_input: nothing,
  number_input: checkNumberInput,
  rich_text_input: nothing,
  file_input: nothing,
};

export const inputOnly = [
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'rich_text_input',
  'file_input',
];
export const neverInput = ['button', 'overflow'];

/** `forbidden` names the kinds that have no place here. */
export function checkElement(element: unknown, at: string, forbidden: string[]): Problem[] {
  if (!isFields(element)) return problem(at, 'must provide an object');
  const type = text(element.type) ?? '';
  const check = checks[type];
  if (!check || forbidden.includes(type)) return problem(`${at}/type`, `unsupported type: ${type}`);
  return [
    ...(type === 'button' || text(element.action_id) !== undefined ? [] : missing(at, 'action_id')),
    ...tooLong(element.action_id, 255, `${at}/action_id`),
    ...(element.placeholder === undefined
      ? []
      : checkPlainText(element.placeholder, 150, `${at}/placeholder`)),
    ...checkConfirm(element.confirm, `${at}/confirm`),
    ...check(element, at),
  ];
}
