import { type Fields, fields, fieldsList, isFields, list, text } from '../../fields.ts';
import { initially } from '../../views/entered.ts';

/** What is entered, by block and action, in Slack's shape. */
export type Held = Record<string, Record<string, Fields>>;

export const blockIdOf = (block: Fields): string => text(block.block_id) ?? '';
export const actionIdOf = (element: Fields): string => text(element.action_id) ?? '';

/** What an element holds: the first that fits its kind, else what it begins with. */
export function heldAt(block: Fields, element: Fields, ...places: (Held | undefined)[]): Fields {
  const found = places
    .map((held) => held?.[blockIdOf(block)]?.[actionIdOf(element)])
    .find((held) => held?.type === element.type);
  return found ?? initially(element) ?? {};
}

export const keep = (held: Held, block: Fields, element: Fields, entered: Fields): Held => ({
  ...held,
  [blockIdOf(block)]: { ...held[blockIdOf(block)], [actionIdOf(element)]: entered },
});

const valueIn = (held: Fields): unknown => Object.entries(held).find(([key]) => key !== 'type')?.[1];

const bare = (item: unknown): unknown => (isFields(item) && item.value !== undefined ? item.value : item);

/** As the control calls take it: options by their value, files by their id, everything else as it is. */
export function sent(held: Fields): unknown {
  const value = valueIn(held);
  if (held.type === 'file_input') return fieldsList(value).map(({ id }) => id);
  return Array.isArray(value) ? value.map(bare) : bare(value);
}

export const heldText = (held: Fields): string => text(valueIn(held)) ?? '';

export const heldOptions = (held: Fields): Fields[] =>
  isFields(held.selected_option) ? [held.selected_option] : fieldsList(held.selected_options);

export function heldIds(held: Fields): string[] {
  const value = valueIn(held);
  return (Array.isArray(value) ? value : [value]).map(text).filter((id) => id !== undefined);
}

/** Typed text as the rich text a `rich_text_input` holds, and back. */
export const richText = (typed: string): Fields | null =>
  typed === ''
    ? null
    : {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: typed }] }],
      };

export const plainOfRichText = (value: unknown): string =>
  list(fields(value).elements)
    .map((part) =>
      fieldsList(fields(part).elements)
        .map((piece) => text(piece.text) ?? (isFields(piece) ? plainOfRichText(piece) : ''))
        .join(''),
    )
    .join('\n');
