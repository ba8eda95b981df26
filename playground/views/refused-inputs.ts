import { elementsOf } from '../blocks/elements-of.ts';
import { count, type Fields, fieldsList, list, text } from '../fields.ts';
import { isEmpty } from './entered.ts';
import type { View } from './view.ts';

const usualFiles = 10;

function filesRefusal(element: Fields, files: Fields[]): string | undefined {
  if (files.length > (count(element.max_files) ?? usualFiles)) return 'too_many_files';
  const taken = list(element.filetypes);
  return taken.length === 0 || files.every((file) => taken.includes(file.filetype))
    ? undefined
    : 'wrong_file_type';
}

function refusalOf(block: Fields, element: Fields, held: Fields | undefined): string | undefined {
  if (isEmpty(element, held)) return block.optional === true ? undefined : 'required';
  if (element.type === 'file_input') return filesRefusal(element, fieldsList(held?.files));
  const value = text(held?.value);
  if (value === undefined) return undefined;
  if (element.type === 'number_input') {
    const number = count(value);
    if (number === undefined) return 'not_a_number';
    if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return 'not_a_whole_number';
    if (number < (count(element.min_value) ?? number)) return 'too_small';
    return number > (count(element.max_value) ?? number) ? 'too_big' : undefined;
  }
  if (value.length < (count(element.min_length) ?? 0)) return 'too_short';
  return value.length > (count(element.max_length) ?? 3000) ? 'too_long' : undefined;
}

/** What Slack's own form refuses before the app hears of it, by block. */
export function refusedInputs(view: View): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { block, element } of elementsOf(view.blocks)) {
    if (block.type !== 'input') continue;
    const blockId = text(block.block_id) ?? '';
    const refusal = refusalOf(block, element, view.state[blockId]?.[text(element.action_id) ?? '']);
    if (refusal !== undefined) errors[blockId] = refusal;
  }
  return errors;
}
