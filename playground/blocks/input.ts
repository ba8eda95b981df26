import type { Fields } from '../fields.ts';
import { checkElement, neverInput } from './elements.ts';
import type { Problem } from './problem.ts';
import { checkPlainText } from './text-object.ts';

export const checkInput = (block: Fields, at: string): Problem[] => [
  ...checkPlainText(block.label, 2000, `${at}/label`),
  ...(block.hint === undefined ? [] : checkPlainText(block.hint, 2000, `${at}/hint`)),
  ...checkElement(block.element, `${at}/element`, neverInput),
];
