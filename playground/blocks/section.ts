import { type Fields, fields } from '../fields.ts';
import { checkElement, inputOnly } from './elements.ts';
import { checkImage } from './image.ts';
import { missing, type Problem, problem, tooFew, tooMany } from './problem.ts';
import { checkText } from './text-object.ts';

function checkFields(value: unknown, at: string): Problem[] {
  if (!Array.isArray(value)) return problem(at, 'must provide an array');
  return [
    ...tooFew(value, 1, at),
    ...tooMany(value, 10, at),
    ...value.flatMap((field, index) => checkText(field, 2000, `${at}/${index}`)),
  ];
}

function checkAccessory(accessory: unknown, at: string): Problem[] {
  return fields(accessory).type === 'image'
    ? checkImage(fields(accessory), at)
    : checkElement(accessory, at, inputOnly);
}

export function checkSection(block: Fields, at: string): Problem[] {
  if (block.text === undefined && block.fields === undefined) return missing(at, 'text');
  return [
    ...(block.text === undefined ? [] : checkText(block.text, 3000, `${at}/text`)),
    ...(block.fields === undefined ? [] : checkFields(block.fields, `${at}/fields`)),
    ...(block.accessory === undefined ? [] : checkAccessory(block.accessory, `${at}/accessory`)),
  ];
}
