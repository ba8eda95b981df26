import type { BlockElementAction, ViewOutput } from '@slack/bolt';

/** What a press carries: a button's value, or the picked option's. */
export function pressedValue(action: BlockElementAction): string {
  if (action.type === 'button') return action.value ?? '';
  if (action.type === 'overflow' || action.type === 'static_select')
    return action.selected_option?.value ?? '';
  return '';
}

/** Puts a sentence beside a form's first field, where no field is to blame. */
export function byFirstField(view: ViewOutput): (sentence: string) => Record<string, string> {
  const input = view.blocks.find((block) => block.type === 'input');
  const block = input?.block_id ?? '';
  return (sentence) => ({ [block]: sentence });
}
