import { type Fields, isFields } from '../fields.ts';
import { type Problem, problem, tooLong } from './problem.ts';
import { checkPlainText, checkText } from './text-object.ts';

const styles = ['primary', 'danger'];

export function checkButton(element: Fields, at: string): Problem[] {
  const { style } = element;
  return [
    ...checkPlainText(element.text, 75, `${at}/text`),
    ...tooLong(element.value, 2000, `${at}/value`),
    ...tooLong(element.url, 3000, `${at}/url`),
    ...tooLong(element.accessibility_label, 75, `${at}/accessibility_label`),
    ...(style === undefined || (typeof style === 'string' && styles.includes(style))
      ? []
      : problem(`${at}/style`, 'must be one of: primary, danger')),
  ];
}

/** The "are you sure?" of a button or a select. */
export function checkConfirm(confirm: unknown, at: string): Problem[] {
  if (confirm === undefined) return [];
  if (!isFields(confirm)) return problem(at, 'must provide an object');
  return [
    ...(confirm.title === undefined ? [] : checkPlainText(confirm.title, 100, `${at}/title`)),
    ...checkText(confirm.text, 300, `${at}/text`),
    ...(confirm.confirm === undefined ? [] : checkPlainText(confirm.confirm, 30, `${at}/confirm`)),
    ...(confirm.deny === undefined ? [] : checkPlainText(confirm.deny, 30, `${at}/deny`)),
  ];
}
