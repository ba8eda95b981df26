/** 全站合计 of a period, as papers print it; no two of them are ever added up. */
export interface PaperTotals {
  /** 来稿篇 */
  received: number;
  /** 上报篇 */
  dispatched: number;
  /** 采用篇 */
  adopted: number;
  /** 采用条次 */
  adoptions: number;
  /** 标准待定条次 */
  pending: number;
}

/** 采用率 = 采用篇 ÷ 上报篇 of one period, in hundredths of a percent; null where nothing was sent. */
export const adoptionRate = ({ adopted, dispatched }: PaperTotals): number | null =>
  dispatched === 0 ? null : Math.round((adopted / dispatched) * 10_000);

/** 上级核定得分 (points × 100) of the period up to a day, by which notice; never mixed with our own. */
export interface PaperScore {
  points: number;
  rank: number | null;
  on: string;
  notice: string | null;
}
