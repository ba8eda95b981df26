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
  /** 免报: why the unit owes nothing this month; it is not reminded, and what it handed in counts all the same. */
  exempt?: string;
}

/** Every unit's month, zero rows kept, in the order of the organisation; a closed unit once it owes and hands in nothing is left out. */
export function quotaStates(
  units: Unit[],
  month: Month,
  received: ReadonlyMap<UnitId, number>,
  notes: readonly MonthNote[] = [],
): QuotaState[] {
  return units
    .toSorted((a, b) => a.order - b.order)
    .map((unit) => {
      const quota = quotaFor(unit, month);
      const pieces = received.get(unit.id) ?? 0;
      const state = { unit, month, received: pieces, quota };
      const exempt = notes.find((note) => note.kind === 'exempt' && note.unit === unit.id);
      return exempt
        ? { ...state, short: 0, exempt: exempt.reason ?? '' }
        : { ...state, short: Math.max(quota - pieces, 0) };
    })
    .filter(({ unit, received: pieces, quota }) => !unit.closed || quota > 0 || pieces > 0);
}

/** 已完成本月任务: handed in, which a unit that is exempt has not. */
export const isMet = ({ quota, received }: Pick<QuotaState, 'quota' | 'received'>): boolean =>
  quota > 0 && received >= quota;

/** 本月无稿 or 本月不再提醒: what a unit or a person said of a month; 免报: what the office said of a unit's, and why. */
export interface MonthNote {
  unit: UnitId;
  month: Month;
  kind: 'no-report' | 'snooze' | 'exempt';
  person: string;
  reason?: string;
}
