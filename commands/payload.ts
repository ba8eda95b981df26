import type { BlockAction, BlockElementAction, ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { PressedForm } from './answer.ts';

/** What a press carries: a button's value, the picked option's, or the typed words. */
export function pressedValue(action: BlockElementAction): string {
  if (action.type === 'button' || action.type === 'plain_text_input') return action.value ?? '';
  return 'selected_option' in action ? (action.selected_option?.value ?? '') : '';
}

/** The form in which something was pressed; a home tab is none. */
export function pressedForm({ view, actions }: BlockAction): PressedForm | undefined {
  if (view?.type !== 'modal') return undefined;
  return {
    id: view.id,
    root: view.root_view_id ?? view.id,
    values: view.state.values,
    state: view.private_metadata,
    view: asDrawn(view),
    at: Math.round(Number(actions[0]?.action_ts ?? 0) * 1e6),
  };
}

/** What Slack tells of a form, as it is told to draw it. */
const asDrawn = ({ callback_id, title, submit, close, private_metadata, blocks }: ViewOutput): ModalView => ({
  type: 'modal',
  callback_id,
  title,
  ...(submit && { submit }),
  ...(close && { close }),
  private_metadata,
  blocks,
});

/** Puts a sentence beside a form's first field, where no field is to blame; null where the form has none. */
export function byFirstField(view: ViewOutput, sentence: string): Record<string, string> | null {
  const input = view.blocks.find((block) => block.type === 'input');
  return input?.block_id ? { [input.block_id]: sentence } : null;
}
