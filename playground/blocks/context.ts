import { type Fields, fields, list } from '../fields.ts';
import { checkImage } from './image.ts';
import { type Problem, tooFew, tooMany } from './problem.ts';
import { checkText } from './text-object.ts';

export function checkContext(block: Fields, at: string): Problem[] {
  const elements = list(block.elements);
  return [
    ...tooFew(elements, 1, `${at}/elements`),
    ...tooMany(elements, 10, `${at}/elements`),
    ...elements.flatMap((element, index) => {
      const where = `${at}/elements/${index}`;
      return fields(element).type === 'image'
        ? checkImage(fields(element), where)
        : checkText(element, 3000, where);
    }),
  ];
}
