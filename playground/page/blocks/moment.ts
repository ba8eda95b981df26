import { type Fields, fields, list } from '../../fields.ts';

/** How far an entry is: each key, a pause after typing, Enter, or a pick, which is final at once. */
export type Moment = 'typing' | 'paused' | 'enter' | 'picked';

/** Whether an input tells the app now. Typed inputs wait for Enter unless they ask for every character. */
export function tells(block: Fields, element: Fields, moment: Moment): boolean {
  if (block.dispatch_action !== true) return false;
  const asked = list(fields(element.dispatch_action_config).trigger_actions_on);
  const triggers = asked.length > 0 ? asked : ['on_enter_pressed'];
  if (moment === 'paused') return triggers.includes('on_character_entered');
  return moment === 'picked' || (moment === 'enter' && triggers.includes('on_enter_pressed'));
}
