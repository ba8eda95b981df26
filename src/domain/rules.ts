import type { AdoptionKind, InstructionLevel } from './adoption.ts';
import type { LocalDate } from './instant.ts';
import type { BodyId, TierId } from './organisation.ts';

/** What one adoption is worth: points × 100 and cents; `null` is 标准待定, which is not 0. */
export interface Rate {
  points: number | null;
  money: number | null;
}

/** One dated version of the scoring and money rules; immutable once an entry was made by it. */
export interface RuleVersion {
  /** Named by entries, `2025-01-01`. */
  from: LocalDate;
  tiers: Record<TierId, Rate>;
  /** A body with a rate of its own, which goes before its tier's. */
  bodies: Record<BodyId, Rate>;
  /** Kind factors in hundredths: 专报 200, 综合 60. */
  factors: Record<AdoptionKind, number>;
  /** 批示 by level, points × 100, once per level and report. */
  instructions: Record<InstructionLevel, number>;
}

/** All versions, ascending by date. */
export type RuleBook = RuleVersion[];

/** The version in force on a day; the adoption date chooses. */
export const rulesOn = (book: RuleBook, date: LocalDate): RuleVersion | undefined =>
  book.findLast((version) => version.from <= date);

/** The rate of a body on a day: its own, else its tier's, else 标准待定. */
export function rateOf(rules: RuleVersion | undefined, body: BodyId, tier: TierId): Rate {
  const pending: Rate = { points: null, money: null };
  return rules?.bodies[body] ?? rules?.tiers[tier] ?? pending;
}
