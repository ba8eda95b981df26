import type { AdoptionId } from './adoption.ts';
import type { AwardId } from './award.ts';
import type { BackupFailure } from './backup.ts';
import type { Asked, BookPaper } from './book-paper.ts';
import type { BulletinCheckId } from './bulletin-check.ts';
import type { IncidentId } from './incident.ts';
import type { Alarm } from './incident-clock.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { PeriodName } from './named-period.ts';
import type { PayoutId, PayoutPaper } from './payout.ts';
import type { Month } from './period.ts';
import type { PersonId } from './person.ts';
import type { Stage } from './reminder.ts';
import type { ReportId } from './report.ts';
import type { UnitId } from './unit.ts';

/** Where a notice goes: a person's direct messages, or a channel by what it is for. */
export type Addressee = { person: PersonId } | { channel: 'team' | 'office' };

/**
 * Everything the house may say of its own accord. A notice names records; its words are drawn when it is delivered,
 * so that a card always shows the state of that moment.
 */
export type Notice =
  | { kind: 'sign-card'; report: ReportId; task: number }
  | { kind: 'author-card'; report: ReportId }
  | { kind: 'office-card'; report: ReportId }
  | { kind: 'problem-copy'; report: ReportId }
  | { kind: 'returned'; report: ReportId; opinion: string }
  | { kind: 'held-back'; report: ReportId; opinion: string }
  /** 待审签提醒 of a day. */
  | { kind: 'sign-digest'; signer: PersonId; day: LocalDate }
  /** 审签逾八个工作小时. */
  | { kind: 'sign-overdue'; report: ReportId; task: number }
  /** 无人可审签. */
  | { kind: 'no-signer'; report: ReportId; task: number }
  | { kind: 'not-withdrawn'; report: ReportId; opinion: string }
  /** `signer` is whose the question is, where it is not the office's. */
  | { kind: 'withdrawal-asked'; report: ReportId; at: Instant; signer: PersonId | null }
  /** What went into a piece, or repeats it, once that was withdrawn or held back. */
  | { kind: 'left-behind'; report: ReportId }
  | { kind: 'paper-due'; report: ReportId; opinion: string }
  /** 委托审签 as it was entered, and what was decided by it once it is over. */
  | { kind: 'delegation-news'; delegation: string }
  | { kind: 'delegation-over'; delegation: string; early: boolean }
  /** 转办, where a signer is gone. */
  | { kind: 'task-moved'; report: ReportId; task: number; from: PersonId }
  /** 送后备审签人, where whoever would sign a new piece is gone or missing. */
  | { kind: 'fallback-asked'; report: ReportId; task: number; signer: PersonId }
  | { kind: 'solicited'; solicitation: string; unit: UnitId }
  /** Of the hour that this revision of it set. */
  | { kind: 'solicitation-reminder'; solicitation: string; unit: UnitId; revision: number }
  /** 约稿逾期, for the office: which units owe it still, at the hour that this revision of it set. */
  | { kind: 'solicitation-overdue'; solicitation: string; revision: number }
  /** How it stands now, over what was said of it: the request itself, or the reminder of that revision. Never said anew. */
  | { kind: 'solicitation-stands'; solicitation: string; unit: UnitId; reminder: number | null }
  | { kind: 'adopted'; report: ReportId; adoptions: AdoptionId[] }
  /** 报送单, for the one who asked for it by that press. */
  | { kind: 'transmittal'; report: ReportId; by: PersonId; takenAt: Instant; press: string }
  /** 附件, for the one who asked for it by that press. */
  | { kind: 'attachment'; report: ReportId; hash: string; by: PersonId; press: string }
  /** 未送达, for the office: whom the bot did not reach that day. */
  | { kind: 'undelivered'; about: Addressee; day: LocalDate }
  /** 结账, for the office. */
  | { kind: 'periods-closed'; periods: PeriodName[] }
  /** 站内情况通报: before leaders, before the office, and once published before all. */
  | { kind: 'bulletin-review' | 'bulletin-office' | 'bulletin'; period: PeriodName }
  /** Its Word file, before all; the office is told where it could not be made. */
  | { kind: 'bulletin-file'; period: PeriodName; reader: 'team' | 'office' }
  /** 作废 of an adoption, or 更正 by this one. */
  | { kind: 'adoption-void' | 'adoption-corrected'; report: ReportId; adoption: AdoptionId }
  /** 嘉奖, and its 撤销. */
  | { kind: 'award' | 'award-taken-back'; award: AwardId }
  /** 稿酬发放批次, as this person may act on it. */
  | { kind: 'payout-card'; payout: PayoutId; reader: PersonId }
  | { kind: 'payout-cancelled'; payout: PayoutId }
  /** 稿酬到账. */
  | { kind: 'payout-paid'; payout: PayoutId; person: PersonId }
  /** 发放表, 代发明细表, for the one who asked for it by that press. */
  | {
      kind: 'payout-sheet';
      payout: PayoutId;
      paper: PayoutPaper;
      by: PersonId;
      takenAt: Instant;
      press: string;
    }
  /** 试算 of a year by a 参考办法, for the one who asked for it by that press. */
  | { kind: 'what-if'; preset: string; year: number; by: PersonId; press: string }
  /** 导出: how far a paper is that somebody asked for; the look after it should its making have been cut off; the file. */
  | ({ kind: 'paper-card' } & Asked)
  | ({ kind: 'paper-watch'; round: number } & Asked)
  | {
      kind: 'paper';
      paper: BookPaper;
      hash: string;
      name: string;
      title: string;
      by: PersonId;
      press: string;
    }
  | { kind: 'quota-reminder'; month: Month; stage: Stage; units: UnitId[] }
  /** 每月告办公室: 进度预计, 待发稿酬, and the 减负 report of the month before. */
  | { kind: 'pace' | 'payout-due' | 'burden'; month: Month }
  /** 告管理员: no 节假日安排 of a year; a closed period whose figures are not its snapshot's any more. */
  | { kind: 'calendar-missing'; year: number }
  | { kind: 'figures-differ'; period: PeriodName }
  | { kind: 'leaderboard'; monday: LocalDate; late: boolean }
  /** 通报核对: its card, and 申诉清单 as a file. */
  | { kind: 'bulletin-check'; check: BulletinCheckId }
  | { kind: 'appeal-list'; check: BulletinCheckId }
  /** 核对逾期未办，已放弃. */
  | { kind: 'check-given-up'; check: BulletinCheckId }
  /** 意见建议: its card in the office, and the reply to its writer. */
  | { kind: 'suggestion-card' | 'suggestion-answered'; suggestion: string }
  | { kind: 'urgent-card'; incident: IncidentId }
  /** `desk` where it is the office's, which may do what is still missing. */
  | { kind: 'urgent-alarm'; incident: IncidentId; alarm: Alarm; desk?: true }
  | { kind: 'urgent-daily'; incident: IncidentId; day: LocalDate }
  /** 备份失败, of the night of this day. */
  | { kind: 'backup-failed'; day: LocalDate; why: BackupFailure };

export interface Addressed {
  to: Addressee;
  notice: Notice;
  /** Not before this moment, where it is later than the change itself; it is drawn as things stand then. */
  at?: Instant;
}

/** Kinds whose one message is redrawn in place at each step; all others are said once. */
const redrawn: ReadonlySet<Notice['kind']> = new Set([
  'sign-card',
  'author-card',
  'office-card',
  'urgent-card',
  'solicitation-stands',
  'payout-card',
  'bulletin-check',
  'suggestion-card',
  'withdrawal-asked',
  'bulletin-review',
  'bulletin-office',
  'paper-card',
]);

/** Whether a notice only draws anew what was said before: where nothing stands it is silent. */
export const onlyRedraws = (notice: Notice): boolean => notice.kind === 'solicitation-stands';

export const isRedrawn = (notice: Notice): boolean => redrawn.has(notice.kind);
