import type { AdoptionKind, Genre, InstructionLevel } from './adoption.ts';
import type { LocalDate } from './instant.ts';
import type { Occasion } from './occasion.ts';
import type { BodyId, TierId } from './organisation.ts';
import type { ReportType } from './report.ts';

/** What one adoption is worth: points × 100 and cents; `null` is 标准待定, which is not 0. */
export interface Rate {
  points: number | null;
  money: number | null;
}

/** What a rate may name of an adoption; what it does not name may be anything. */
export interface Naming {
  body?: BodyId;
  tier?: TierId;
  /** 刊物, as the adoption names it. */
  carrier?: string;
  kind?: AdoptionKind;
  genre?: Genre;
  type?: ReportType;
}

/** 联合撰稿: by the shares that the writers stated (even where they stated none), even, or the whole to each. */
export const joints = ['shares', 'even', 'full'] as const;
export type Joint = (typeof joints)[number];

/** 专项标准: the rate of adoptions that are as it names; one that names a kind is not multiplied by the kind's factor. */
export interface SpecialRate extends Naming, Rate {
  /** Where it differs from the version's own. */
  joint?: Joint;
}

/** 另加: what adoptions that are as it names earn beside their rate, before factors. */
interface Addition extends Naming {
  points: number;
  money: number;
}

/** 多家采用: each counts, only the highest counts (a later higher one adds the difference), or one of each tier counts. */
export const cumulations = ['cumulate', 'highest', 'once-per-tier'] as const;
export type Cumulation = (typeof cumulations)[number];

/** One dated version of the scoring and money rules; immutable once an entry was made by it. */
export interface RuleVersion {
  /** Named by entries, `2025-01-01`. */
  from: LocalDate;
  tiers: Record<TierId, Rate>;
  /** A body with a rate of its own, which goes before its tier's. */
  bodies: Record<BodyId, Rate>;
  /** 专项标准, which go before both. */
  special: SpecialRate[];
  additions: Addition[];
  /** Kind factors of the points in hundredths: 专报 200, 综合 60. */
  factors: Record<AdoptionKind, number>;
  /** 批示 by level, points × 100, once per level and report. */
  instructions: Record<InstructionLevel, number>;
  cumulation: { points: Cumulation; money: Cumulation };
  joint: Joint;
  /** 采用之外的加减分; none by default. */
  occasions: Occasion[];
}

/** What a version says where it was written before these could be said. */
export const plainRules: Pick<RuleVersion, 'special' | 'additions' | 'cumulation' | 'joint' | 'occasions'> = {
  special: [],
  additions: [],
  cumulation: { points: 'cumulate', money: 'cumulate' },
  joint: 'shares',
  occasions: [],
};

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

const WEIGHTS: readonly (readonly [keyof Naming, number])[] = [
  ['body', 32],
  ['carrier', 16],
  ['genre', 8],
  ['type', 4],
  ['kind', 2],
  ['tier', 1],
];

export const names = (row: Naming, what: Naming): boolean =>
  WEIGHTS.every(([key]) => row[key] === undefined || row[key] === what[key]);

const weight = (row: Naming): number =>
  WEIGHTS.reduce((sum, [key, amount]) => sum + (row[key] === undefined ? 0 : amount), 0);

/** The special rate that says most of what was adopted: a body before a carrier, before the genre, type, kind and tier; the first of equals. */
export const specialRate = (rules: RuleVersion, what: Naming): SpecialRate | undefined =>
  rules.special.filter((row) => names(row, what)).toSorted((a, b) => weight(b) - weight(a))[0];
