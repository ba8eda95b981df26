import { type Fields, fields, fieldsList, isFields } from '../fields.ts';

/** An element a person can use, and the block that holds it. */
export interface Placed {
  block: Fields;
  element: Fields;
}

const inside = (block: Fields): Fields[] => {
  if (block.type === 'actions') return fieldsList(block.elements);
  if (block.type === 'section')
    return isFields(block.accessory) && block.accessory.type !== 'image' ? [block.accessory] : [];
  return block.type === 'input' ? [fields(block.element)] : [];
};

export const elementsOf = (blocks: Fields[]): Placed[] =>
  blocks.flatMap((block) => inside(block).map((element) => ({ block, element })));
