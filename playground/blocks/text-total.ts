import { type Fields, isFields } from '../fields.ts';

/** Undocumented: somewhere above twelve thousand characters in all, Slack answers `msg_blocks_too_long`. */
const mostText = 12_000;

/** Every text shown, wherever it stands in the blocks. */
function textTotal(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textTotal(item), 0);
  if (!isFields(value)) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    return sum + (key === 'text' && typeof inner === 'string' ? inner.length : textTotal(inner));
  }, 0);
}

export const isTooMuch = (blocks: Fields[]): boolean => textTotal(blocks) > mostText;
