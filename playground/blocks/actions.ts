import { type Fields, list } from '../fields.ts';
import { checkElement, inputOnly } from './elements.ts';
import { type Problem, tooFew, tooMany } from './problem.ts';

export function checkActions(block: Fields, at: string): Problem[] {
  const elements = list(block.elements);
  return [
    ...tooFew(elements, 1, `${at}/elements`),
    ...tooMany(elements, 25, `${at}/elements`),
    ...elements.flatMap((element, index) => checkElement(element, `${at}/elements/${index}`, inputOnly)),
  ];
}
