import type { Month } from './period.ts';
import { quotaFor, type Unit, type UnitId } from './unit.ts';

/** 月任务完成情况: one unit's month. */
export interface QuotaState {
  unit: Unit;
  month: Month;
  received: number;
  quota: number;
  /** Pieces still owed; 0 once met. */
  short: number;
}

/** Every unit's month, zero rows kept, in the order of the organisation; a closed unit once it owes and hands in nothing is left out. */
export function quotaStates(
  units: Unit[],
  month: Month,
  received: ReadonlyMap<UnitId, number>,
): QuotaState[] {
  return units
    .toSorted((a, b) => a.order - b.order)
    .map((unit) => {
      const quota = quotaFor(unit, month);
      const pieces = received.get(unit.id) ?? 0;
      return { unit, month, received: pieces, quota, short: Math.max(quota - pieces, 0) };
    })
    .filter(({ unit, received: pieces, quota }) => !unit.closed || quota > 0 || pieces > 0);
}

/** 本月无稿 or 本月不再提醒: what a unit or a person said of a month. */
export interface MonthNote {
  unit: UnitId;
  month: Month;
  kind: 'no-report' | 'snooze';
  person: string;
}
