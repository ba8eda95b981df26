import { type Fields, fieldsList, isFields, list } from '../fields.ts';
import { missing, type Problem, problem, tooFew, tooLong, tooMany } from './problem.ts';
import { checkPlainText, checkText } from './text-object.ts';

const labelMost = 75;
const valueMost = 150;
const groupsMost = 100;

function checkOption(option: unknown, at: string): Problem[] {
  if (!isFields(option)) return problem(at, 'must provide an object');
  return [
    ...checkText(option.text, labelMost, `${at}/text`),
    ...(typeof option.value === 'string'
      ? tooLong(option.value, valueMost, `${at}/value`)
      : missing(at, 'value')),
    ...(option.description === undefined
      ? []
      : checkText(option.description, labelMost, `${at}/description`)),
  ];
}

export function checkOptions(options: unknown, most: number, at: string): Problem[] {
  if (!Array.isArray(options)) return problem(at, 'must provide an array');
  return [
    ...tooFew(options, 1, at),
    ...tooMany(options, most, at),
    ...options.flatMap((option, index) => checkOption(option, `${at}/${index}`)),
  ];
}

/** A static select offers either options or groups of them. */
export function checkChoices(element: Fields, most: number, at: string): Problem[] {
  if (element.options === undefined && element.option_groups === undefined) return missing(at, 'options');
  if (element.options !== undefined) return checkOptions(element.options, most, `${at}/options`);
  const groups = fieldsList(element.option_groups);
  return [
    ...tooMany(groups, groupsMost, `${at}/option_groups`),
    ...groups.flatMap((group, index) => [
      ...checkPlainText(group.label, labelMost, `${at}/option_groups/${index}/label`),
      ...checkOptions(group.options, most, `${at}/option_groups/${index}/options`),
    ]),
  ];
}

/** What is picked at first must be one of what is offered. */
export function checkInitial(element: Fields, at: string): Problem[] {
  const offered = [
    ...fieldsList(element.options),
    ...fieldsList(element.option_groups).flatMap((group) => fieldsList(group.options)),
  ];
  const values = new Set(offered.map((option) => option.value));
  const single = isFields(element.initial_option) ? [element.initial_option] : [];
  const initial = [...single, ...list(element.initial_options).filter(isFields)];
  const field = single.length > 0 ? 'initial_option' : 'initial_options';
  return initial.every((option) => values.has(option.value))
    ? []
    : problem(`${at}/${field}`, 'must match an option');
}
