import { elementsOf } from '../blocks/elements-of.ts';
import { type Fields, text } from '../fields.ts';
import { initially } from './entered.ts';
import type { State } from './view.ts';

/** Every element's value: what was entered before where block and action kept their ids, else what it begins with. */
export function stateOf(blocks: Fields[], before: State = {}): State {
  const state: State = {};
  for (const { block, element } of elementsOf(blocks)) {
    const first = initially(element);
    const blockId = text(block.block_id) ?? '';
    const actionId = text(element.action_id) ?? '';
    if (!first) continue;
    const kept = before[blockId]?.[actionId];
    state[blockId] = { ...state[blockId], [actionId]: kept && kept.type === first.type ? kept : first };
  }
  return state;
}
