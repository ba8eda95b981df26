import type { QuotaSince } from './organisation.ts';
import type { Month } from './period.ts';

export type UnitId = string;

/** 部门: a department with a monthly quota. */
export interface Unit {
  id: UnitId;
  name: string;
  /** 站办公室, 大队综合股, other 股, 中队. */
  kind: 'office' | 'general-section' | 'section' | 'crew';
  /** 分组, as the office groups its units. */
  class: string;
  order: number;
  /** Ascending by `from`; never changed backwards. */
  quota: QuotaSince[];
  /** 撤销: history and figures stay, nothing new is owed or written for it. */
  closed?: true;
}

/** 月任务: the pieces a unit owes in a month; 0 before its first quota. */
export const quotaFor = (unit: Unit, month: Month): number =>
  unit.quota.findLast((quota) => quota.from <= month)?.pieces ?? 0;
