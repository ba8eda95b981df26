import type { ViewStateValue } from '@slack/bolt';
import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { Entered, Entries } from '#domain/draft';
import type { FormValues } from './fields.ts';
import { option } from './kit.ts';
import { cut, limits } from './limits.ts';

/** What a form holds as plain values, whatever its fields are, and a form filled with them again. */

function enteredIn(held: ViewStateValue): Entered | null {
  if (typeof held.value === 'string') return { words: held.value };
  if (held.selected_date) return { day: held.selected_date };
  if (typeof held.selected_date_time === 'number') return { moment: held.selected_date_time * 1000 };
  const options = held.selected_option ? [held.selected_option] : (held.selected_options ?? []);
  const picked = options.map(({ text, value }) => ({ text: text.text, value }));
  return picked.length > 0 ? { picked } : null;
}

/** Everything the form holds but these fields; an empty field is none. */
export const entriesIn = (values: FormValues, except: readonly string[] = []): Entries =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, elements]) => {
      const [held] = Object.values(elements);
      const entered = held && !except.includes(field) ? enteredIn(held) : null;
      return entered ? [[field, entered]] : [];
    }),
  );

/** The same blocks, their inputs beginning with what was entered before. What a field no longer offers is left out. */
export const refilled = (blocks: KnownBlock[], entries: Entries): KnownBlock[] =>
  blocks.map((block) => {
    const entered = block.type === 'input' ? entries[block.block_id ?? ''] : undefined;
    return block.type === 'input' && entered ? { ...block, element: begun(block.element, entered) } : block;
  });

function begun(element: InputBlock['element'], entered: Entered): InputBlock['element'] {
  if (element.type === 'plain_text_input' && 'words' in entered)
    return { ...element, initial_value: cut(entered.words, element.max_length ?? limits.inputLength) };
  if (element.type === 'datepicker' && 'day' in entered) return { ...element, initial_date: entered.day };
  if (element.type === 'datetimepicker' && 'moment' in entered)
    return { ...element, initial_date_time: Math.floor(entered.moment / 1000) };
  return 'picked' in entered ? chosen(element, entered.picked) : element;
}

type Picked = Extract<Entered, { picked: unknown }>['picked'];

/** Menus and boxes with what was chosen in them, as far as it is still offered. */
function chosen(element: InputBlock['element'], picked: Picked): InputBlock['element'] {
  const found = picked.map(({ text, value }) => option(text, value));
  if (element.type === 'external_select')
    return found[0] ? { ...element, initial_option: found[0] } : element;
  if (element.type === 'multi_external_select')
    return found.length > 0 ? { ...element, initial_options: found } : element;
  if (element.type === 'radio_buttons') {
    const [initial] = offered(element.options, picked);
    return initial ? { ...element, initial_option: initial } : element;
  }
  if (element.type === 'static_select') {
    const [initial] = offered(element.options ?? [], picked);
    return initial ? { ...element, initial_option: initial } : element;
  }
  if (element.type === 'checkboxes') {
    const initial = offered(element.options, picked);
    return initial.length > 0 ? { ...element, initial_options: initial } : element;
  }
  if (element.type === 'multi_static_select') {
    const initial = offered(element.options ?? [], picked);
    return initial.length > 0 ? { ...element, initial_options: initial } : element;
  }
  return element;
}

const offered = <T extends Pick<PlainTextOption, 'value'>>(options: T[], picked: Picked): T[] =>
  options.filter(({ value }) => picked.some((one) => one.value === value));
