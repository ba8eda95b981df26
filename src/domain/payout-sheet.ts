import type { LocalDate } from './instant.ts';
import type { PeriodName } from './named-period.ts';

/** One adoption behind a line: 采用题目, 采用单位, 标准 and what of it is his. Cents. */
export interface PayoutPiece {
  /** Null where whoever reads it may not see it. */
  title: string | null;
  body: string;
  /** What one such adoption is worth before it is shared; null where a correction has none of its own. */
  rate: number | null;
  /** Negative where something paid earlier is taken back. */
  amount: number;
}

/** A person's line. The amounts of his pieces sum to his own. */
export interface PayoutLine {
  person: string;
  unit: string;
  pieces: PayoutPiece[];
  amount: number;
  /** 调离, 合作撰写 … */
  remark: string;
}

/** 政务信息稿酬发放表 and 稿酬代发明细表: one batch, in names. */
export interface PayoutSheet {
  station: string;
  period: PeriodName;
  /** 批次号. */
  batch: string;
  /** 发放依据 */
  authority: string;
  asOf: LocalDate;
  lines: PayoutLine[];
  /** 制表 · 复核 · 审批; empty where nobody did yet, for a pen. */
  preparedBy: string;
  checkedBy: string;
  approvedBy: string;
}

export const payoutTotal = ({ lines }: Pick<PayoutSheet, 'lines'>): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0);
