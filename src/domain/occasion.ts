import type { Month } from './period.ts';
import type { UnitId } from './unit.ts';

/** 来稿 · 上报 · 采用 (all 篇) · 采用条次 · 急报逾时 · 约稿未交. */
export const unitCounters = [
  'received',
  'dispatched',
  'adopted',
  'adoptions',
  'urgentLate',
  'solicitationsMissed',
] as const;
export type UnitCounter = (typeof unitCounters)[number];

/** What a unit did in a month, each counter by its own date, and what it owed. */
export interface UnitMonth extends Record<UnitCounter, number> {
  unit: UnitId;
  month: Month;
  quota: number;
}

/** A number of pieces, or the unit's own 月任务. */
export type Mark = number | 'quota';

/** 条件: a counter, or its per cent of another, is at least or under a mark. */
export interface Condition {
  of: UnitCounter;
  outOf?: UnitCounter;
  least?: Mark;
  under?: Mark;
}

/** 次数: as many times as a counter says, or as it falls short of a mark, or goes beyond it. */
export interface Times {
  of: UnitCounter;
  shortOf?: Mark;
  beyond?: Mark;
}

export const occasionSpans = ['month', 'quarter', 'year', 'hand'] as const;

/** 采用之外的加减分: what a unit earns or loses by what it did in a period, without any one adoption. */
export interface Occasion {
  /** Names it through all versions; what it gave in a year is held against `cap` by it. */
  id: string;
  name: string;
  /** 结算周期; `hand` is given by the office, never computed. */
  per: (typeof occasionSpans)[number];
  when?: Condition;
  each?: Times;
  /** Points × 100; below 0 is a penalty. */
  points: number;
  /** 封顶: the most that one unit gains, or loses, by it in a year, points × 100. */
  cap?: number;
}

/** No rule is called so, as no id has a stroke. */
const BY_HAND = 'award/';

/** Names an award in the ledger by its own id. */
export const byHand = (award: string): string => `${BY_HAND}${award}`;

/** The award that an entry was booked for; null where its occasion was reckoned. */
export const awardOf = (occasion: string | null): string | null =>
  occasion?.startsWith(BY_HAND) ? occasion.slice(BY_HAND.length) : null;
