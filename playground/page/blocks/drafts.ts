import { elementsOf } from '../../blocks/elements-of.ts';
import type { Fields } from '../../fields.ts';
import { actionIdOf, blockIdOf, type Held, sent } from './held.ts';

/** What control calls take: values by block and action. */
export type Values = Record<string, Record<string, unknown>>;

/** What is typed here and was not sent yet, of the elements that are still in the form. */
export function unsent(
  blocks: Fields[],
  drafts: Held,
  known: Values,
  which: (block: Fields) => boolean,
): Values {
  const values: Values = {};
  for (const { block, element } of elementsOf(blocks)) {
    const blockId = blockIdOf(block);
    const actionId = actionIdOf(element);
    const draft = drafts[blockId]?.[actionId];
    if (!draft || draft.type !== element.type || !which(block)) continue;
    const value = sent(draft);
    if (JSON.stringify(known[blockId]?.[actionId]) === JSON.stringify(value)) continue;
    values[blockId] = { ...values[blockId], [actionId]: value };
  }
  return values;
}

export function together(some: Values, more: Values): Values {
  const all = { ...some };
  for (const [block, actions] of Object.entries(more)) all[block] = { ...all[block], ...actions };
  return all;
}
