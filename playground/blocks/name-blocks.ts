import { type Fields, fieldsList, isFields, text } from '../fields.ts';
import { newSecret } from '../ids.ts';

const named = (element: Fields): Fields =>
  element.type === 'button' && text(element.action_id) === undefined
    ? { ...element, action_id: newSecret(3) }
    : element;

/** Slack names what the app left nameless, so that every click can say where it happened. */
export const nameBlocks = (blocks: Fields[]): Fields[] =>
  blocks.map((block) => ({
    ...block,
    block_id: text(block.block_id) ?? newSecret(3),
    ...(block.type === 'actions' ? { elements: fieldsList(block.elements).map(named) } : {}),
    ...(isFields(block.accessory) ? { accessory: named(block.accessory) } : {}),
  }));
