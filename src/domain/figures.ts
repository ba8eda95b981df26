import type { LocalDate } from './instant.ts';

/** The station's counters of one period, never to be mixed, each as of a day. */
export interface StationFigures {
  /** 来稿篇 */
  received: number;
  /** 上报篇 */
  dispatched: number;
  /** 采用篇 */
  adopted: number;
  /** 采用条次 */
  adoptions: number;
  /** 站内积分 × 100 */
  points: number;
  /** 稿酬, cents */
  money: number;
  /** 标准待定 条次 */
  pending: number;
  asOf: LocalDate;
}
