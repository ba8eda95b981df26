import type { Block, InputBlock, KnownBlock, ModalView } from '@slack/types';
import { press } from '../ids.ts';

const isInput = (block: KnownBlock | Block): block is InputBlock => block.type === 'input';
const inputOn = (view: ModalView, id: string): InputBlock | undefined =>
  view.blocks.filter(isInput).find(({ block_id }) => block_id === id);

/**
 * The field with its words in place of what stands in the form. A chat keeps what stands in a field while block and
 * element keep their names: the element takes the other of its two.
 */
export function refreshed(view: ModalView, block: InputBlock): InputBlock {
  const shown = inputOn(view, block.block_id ?? '')?.element.action_id;
  const action_id = shown === press.typed ? press.typedAnew : press.typed;
  return { ...block, element: { ...block.element, action_id } };
}

/** The same form with these words in a field of one line. */
export function withWords(view: ModalView, id: string, words: string): ModalView {
  const shown = inputOn(view, id);
  if (shown?.element.type !== 'plain_text_input') return view;
  const filled = refreshed(view, { ...shown, element: { ...shown.element, initial_value: words } });
  return { ...view, blocks: view.blocks.map((block) => (block === shown ? filled : block)) };
}

/** The same form with another of a field's options picked. */
export function withPick(view: ModalView, id: string, value: string): ModalView {
  const shown = inputOn(view, id);
  if (shown?.element.type !== 'radio_buttons') return view;
  const initial = shown.element.options.find((option) => option.value === value);
  if (!initial) return view;
  const picked = refreshed(view, { ...shown, element: { ...shown.element, initial_option: initial } });
  return { ...view, blocks: view.blocks.map((block) => (block === shown ? picked : block)) };
}
