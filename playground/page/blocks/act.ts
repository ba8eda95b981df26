import type { Fields } from '../../fields.ts';
import { actionIdOf, blockIdOf, sent } from './held.ts';

/** What a person did with an element, as the control calls take it. */
export interface Act {
  action_id: string;
  block_id: string;
  value?: unknown;
  values?: unknown[];
  date?: string;
  time?: string;
  confirmed?: true;
}

const picked = (element: Fields, value: unknown): Partial<Act> => {
  if (Array.isArray(value)) return { values: value };
  if (typeof value !== 'string') return { value: value ?? null };
  if (element.type === 'datepicker') return { date: value };
  return element.type === 'timepicker' ? { time: value } : { value };
};

/** A button holds nothing; everything else says what is now picked. */
export const actOf = (block: Fields, element: Fields, held: Fields, confirmed: boolean): Act => ({
  action_id: actionIdOf(element),
  block_id: blockIdOf(block),
  ...(element.type === 'button' ? {} : picked(element, sent(held))),
  ...(confirmed ? { confirmed: true } : {}),
});
