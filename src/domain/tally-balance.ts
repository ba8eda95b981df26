import { type Imbalance, imbalances } from './books-balance.ts';
import { type Tally, tallyChanges } from './tally.ts';

/** The counters that were kept are those that a recount gives, named `unit/day`. */
export const tallyBalance = ({ kept, counted }: Record<'kept' | 'counted', readonly Tally[]>): Imbalance[] =>
  imbalances('tally', new Set(tallyChanges(kept, counted).map(({ unit, day }) => `${unit}/${day}`)));
