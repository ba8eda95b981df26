import type { LocalDate } from './instant.ts';
import type { PaperScore, PaperTotals } from './paper-totals.ts';
import type { Year } from './period.ts';
import type { BulletinGroup } from './station-bulletin-sheet.ts';

/** 年度政务信息工作总结: every figure of it, as of a day; sentences are made of nothing else. */
export interface AnnualSummary {
  station: string;
  /** 专栏: 公路信息专报. */
  column: string;
  superior: string;
  year: Year;
  asOf: LocalDate;
  /** 成文日期; null in a draft. */
  issuedOn: LocalDate | null;
  /** 领导小组, by name and post. */
  leaders: { head: string[]; deputies: string[]; members: number };
  correspondents: number;
  /** 月任务, as units owe it by the month of `asOf`: 3 篇 for 站办公室. */
  monthly: { pieces: number; units: string[] }[];
  /** 任务篇 of the year so far. */
  quota: number;
  /** 全年目标: 上报篇 and 采用篇. */
  targets: { dispatched: number; adopted: number };
  totals: PaperTotals;
  /** 批示, by level and report once. */
  instructions: number;
  byBody: { body: string; adoptions: number }[];
  /** Pieces that several bodies adopted, most bodies first. */
  several: { title: string; bodies: string[] }[];
  score: PaperScore | null;
  /** 站内积分 × 100. */
  points: number;
  /** 稿酬 accrued and paid, in cents; null where money is off. */
  money: { accrued: number; paid: number } | null;
  groups: BulletinGroup[];
  /** Units that met every month. */
  met: string[];
  /** 欠报篇, most first. */
  short: { unit: string; pieces: number }[];
  /** 信息倒流. */
  backflows: number;
}
