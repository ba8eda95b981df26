import type { Adoption, AdoptionKind, InstructionLevel } from './adoption.ts';
import type { LocalDate } from './instant.ts';
import type { Entry, EntryKind } from './ledger.ts';
import type { Month } from './period.ts';
import type { ReportStatus, ReportType, SeriesNumber } from './report.ts';

/** 表册: rows as the office reads them, people, units and bodies by name. What a reader may not see is left out before. */

/** 来稿登记簿. */
export interface RegisterRow {
  receipt: SeriesNumber | null;
  registration: SeriesNumber | null;
  receivedOn: LocalDate;
  unit: string;
  writers: string[];
  /** Null where the reader may not see the words of a problem report. */
  title: string | null;
  type: ReportType;
  eventDate: LocalDate;
  status: ReportStatus;
  signer: string | null;
  signedOn: LocalDate | null;
  sentTo: string[];
  /** The first dispatch. */
  sentOn: LocalDate | null;
  /** 采用条次 */
  adoptions: number;
  /** 仅登记: the words lie on paper. */
  registerOnly: boolean;
}

/** 采用情况统计表: one 条次. */
export interface AdoptionRow {
  date: LocalDate;
  unit: string;
  writers: string[];
  title: string | null;
  /** 采用题目, where it is another. */
  titlePrinted: string | null;
  body: string;
  carrier: string;
  issue: string;
  kind: AdoptionKind;
  instruction: InstructionLevel | null;
  status: Adoption['status'];
  /** 站内积分 × 100 with 批示; null is 标准待定. */
  points: number | null;
  /** Cents; null is 标准待定. */
  money: number | null;
}

/** 积分稿酬明细: one line of the ledger. */
export interface EntryRow {
  posting: Month;
  attribution: LocalDate;
  /** Empty where it is the unit's alone. */
  person: string;
  unit: string;
  /** Null where the reader may not see it; empty, as `body`, where no adoption brought the line. */
  title: string | null;
  body: string;
  kind: EntryKind;
  /** Null is 标准待定. */
  amount: number | null;
  /** 计分计酬标准 by its first day. */
  rules: LocalDate | null;
  /** 冲销 · 补计 of an earlier line. */
  turn: 'reversal' | 'settlement' | null;
  /** 为什么: what the words are made of. */
  reckoning: Pick<Entry, 'kind' | 'person' | 'amount' | 'because'>;
}

/** 任务完成情况: one unit's months of the period. */
export interface QuotaRow {
  unit: string;
  class: string;
  /** 来稿篇 by month. */
  received: number[];
  /** 任务篇 of the whole period. */
  quota: number;
  /** 欠报篇: what single months lack; more in one month makes up for none in another. */
  short: number;
}
