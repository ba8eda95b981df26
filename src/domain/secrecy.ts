import { bearsMark } from './secrecy-marks.ts';
import { holdsBankCard, holdsIdNumber, holdsPhone } from './secrecy-numbers.ts';
import { holdsPlace } from './secrecy-places.ts';
import { plainly } from './secrecy-plain.ts';

/** 涉密或敏感标志: what may not stand in any text of the house. */
export type SecrecyRule = 'mark' | 'id-number' | 'phone' | 'bank-card' | 'coordinates';

/** 密级和内部文件标志: the text itself belongs elsewhere. All other rules find a number that can be taken out of it. */
export const isSecret = (rule: SecrecyRule): boolean => rule === 'mark';

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
