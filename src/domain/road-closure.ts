import type { Instant } from './instant.ts';

/** 高速公路 · 干线公路 · 其他公路. */
export const roadClasses = ['expressway', 'trunk', 'other'] as const;
export type RoadClass = (typeof roadClasses)[number];

/** 公路阻断: what the superior's form for a closed road asks for. */
export interface Closure {
  road: RoadClass;
  /** 路线编号, G312. */
  route: string;
  /** 桩号, K123+456. */
  stake: string;
  cause: string;
  measures: string;
  losses: string;
  expectedOpening: Instant | null;
  actualOpening: Instant | null;
}

const HOUR = 3_600_000;
/** 交公路发〔2011〕183号: an expressway closed for more than two hours, a trunk road for more than five. */
const thresholds: Record<RoadClass, number | null> = { expressway: 2 * HOUR, trunk: 5 * HOUR, other: null };

/**
 * Whether a closure must be reported by that rule. Without an expected re-opening it is not known until the road has
 * been closed for longer than its threshold.
 */
export function mustReport(
  { road, expectedOpening, actualOpening }: Closure,
  closedAt: Instant,
  now: Instant,
): 'required' | 'not-required' | 'unknown' {
  const threshold = thresholds[road];
  if (threshold === null) return 'not-required';
  const ends = actualOpening ?? (expectedOpening === null ? null : Math.max(expectedOpening, now));
  if ((ends ?? now) - closedAt > threshold) return 'required';
  return ends === null ? 'unknown' : 'not-required';
}

/** What is wrong with the moments of re-opening, or nothing: before the closure there is none, and what is past is not to come. */
export function openingProblem(
  { expectedOpening, actualOpening }: Pick<Closure, 'expectedOpening' | 'actualOpening'>,
  closedAt: Instant,
  now: Instant,
): { field: 'expectedOpening' | 'actualOpening'; problem: 'future' | 'before-closure' } | null {
  if (actualOpening !== null && actualOpening > now) return { field: 'actualOpening', problem: 'future' };
  if (actualOpening !== null && actualOpening < closedAt)
    return { field: 'actualOpening', problem: 'before-closure' };
  return expectedOpening !== null && expectedOpening < closedAt
    ? { field: 'expectedOpening', problem: 'before-closure' }
    : null;
}
