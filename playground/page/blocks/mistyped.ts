import { elementsOf } from '../../blocks/elements-of.ts';

import { blockIdOf, type Held, heldAt, heldText } from './held.ts';
import { fieldsOf } from './view-blocks.ts';

const refusals: Record<string, { fits: RegExp; refusal: string }> = {
  email_text_input: { fits: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, refusal: 'invalid_email' },
  url_text_input: { fits: /^https?:\/\/\S+$/i, refusal: 'invalid_url' },
};

/** Addresses that are none, by block. Everything else the workspace refuses itself. */
export function mistyped(
  blocks: readonly unknown[],
  ...places: (Held | undefined)[]
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { block, element } of elementsOf(fieldsOf(blocks))) {
    const rule = refusals[String(element.type)];
    const typed = heldText(heldAt(block, element, ...places));
    if (rule && typed !== '' && !rule.fits.test(typed)) errors[blockIdOf(block)] = rule.refusal;
  }
  return errors;
}
