import { bearsMark } from './secrecy-marks.ts';
import { holdsBankCard, holdsIdNumber, holdsPhone } from './secrecy-numbers.ts';
import { holdsPlace } from './secrecy-places.ts';
import { plainly } from './secrecy-plain.ts';

/** 涉密或敏感标志: what may not stand in any text of the house. */
export type SecrecyRule = 'mark' | 'id-number' | 'phone' | 'bank-card' | 'coordinates';

const rules: readonly (readonly [SecrecyRule, (text: string) => boolean])[] = [
  ['mark', bearsMark],
  ['id-number', holdsIdNumber],
  ['bank-card', holdsBankCard],
  ['phone', holdsPhone],
  ['coordinates', holdsPlace],
];

/** 涉密检查: the first rule that a text hits, or none. */
export function secrecyHit(text: string): SecrecyRule | null {
  const read = plainly(text);
  return rules.find(([, hits]) => hits(read))?.[0] ?? null;
}
