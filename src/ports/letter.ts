import type { Adoption } from '#domain/adoption';
import type { Award } from '#domain/award';
import type { BackupFailure } from '#domain/backup';
import type { Wanted } from '#domain/book-paper';
import type { BulletinCheck, CheckCounts } from '#domain/bulletin-check';
import type { Burden } from '#domain/burden';
import type { Delegation } from '#domain/delegation';
import type { Dispatch } from '#domain/dispatch';
import type { DispatchTurn } from '#domain/dispatch-turn';
import type { StationFigures } from '#domain/figures';
import type { Call, Incident } from '#domain/incident';
import type { Alarm, IncidentClock } from '#domain/incident-clock';
import type { Instant, LocalDate } from '#domain/instant';
import type { Passage } from '#domain/material';
import type { MoveReason } from '#domain/move-task';
import type { PeriodName } from '#domain/named-period';
import type { Addressee } from '#domain/notice';
import type { Opinion } from '#domain/opinion';
import type { Organisation } from '#domain/organisation';
import type { Pace } from '#domain/pace';
import type { Payout, PayoutLine } from '#domain/payout';
import type { SeenPayout } from '#domain/payout-policy';
import type { Month } from '#domain/period';
import type { Person, PersonId } from '#domain/person';
import type { QuotaState } from '#domain/quota';
import type { Stage } from '#domain/reminder';
import type { Attachment, Report, ReportText } from '#domain/report';
import type { Answer, Solicitation } from '#domain/solicitation';
import type { Standing } from '#domain/standing';
import type { StationBulletin } from '#domain/station-bulletin';
import type { Suggestion, SuggestionCounts } from '#domain/suggestion';
import type { UnitId } from '#domain/unit';
import type { WhatIf } from '#domain/what-if';
import type { PaperFile, TemplateFault } from './papers.ts';

/** What a report has come to, for its author and for the office. */
export interface Course {
  report: Report;
  /** The opinion that decided last, if any. */
  opinion: Opinion | null;
  dispatches: Dispatch[];
  /** What came of the dispatches, first to last. */
  turns: DispatchTurn[];
  /** The report it went into, or repeats. */
  target: Report | null;
  adoptions: Adoption[];
  /** 约稿 that it answers. */
  solicitation: Solicitation | null;
  /** How many places the office changed since the author's own last words. */
  changes: number;
}

/** How an urgent matter stands. */
export interface Urgency {
  incident: Incident;
  phone: IncidentClock;
  written: IncidentClock;
  calls: Call[];
  /** 初报, 续报, 终报. */
  reports: Report[];
  now: Instant;
}

/** 受委托签署的意见, with the title of its report. */
interface Signed {
  title: string;
  opinion: Opinion;
}

/** Whom a task was moved to, and why. */
export interface Handover {
  to: PersonId;
  why: MoveReason;
}

/** How far a paper is: how many are before it, or how many of its months are done; or why there is none. */
export type Progress =
  | { state: 'queued'; before: number }
  | { state: 'making'; done: number; of: number }
  | { state: 'failed'; fault: TemplateFault | null };
type Making = Progress | { state: 'made' };

/** A notice with everything that is needed to draw it. */
export type Letter = { organisation: Organisation } & (
  | {
      kind: 'sign-card';
      report: Report;
      task: number;
      /** How this task ended; null while it waits. */
      opinion: Opinion | null;
      /** The words it shows: those that were decided on, else the latest. */
      text: ReportText;
      /** What was changed since the signed version, when a new signature is asked for. */
      changed: Passage[] | null;
      /** Whom a past task went to without an opinion, and why. */
      moved?: Handover | null;
      /** 约稿 that it answers. */
      solicitation?: Solicitation | null;
    }
  | ({ kind: 'author-card' } & Course)
  | ({ kind: 'office-card' } & Course)
  | { kind: 'problem-copy'; report: Report }
  | { kind: 'returned'; report: Report; opinion: Opinion }
  | { kind: 'held-back'; report: Report; opinion: Opinion }
  | { kind: 'sign-digest'; waiting: Report[] }
  | { kind: 'sign-overdue' | 'no-signer'; report: Report }
  | { kind: 'not-withdrawn'; report: Report; opinion: Opinion }
  /** `open` while the question waits for its answer from the reader, `elsewhere` while it waits for another's. */
  | { kind: 'withdrawal-asked'; report: Report; stands: 'open' | 'elsewhere' | 'answered' }
  | { kind: 'left-behind'; report: Report; pieces: Report[] }
  | { kind: 'paper-due'; report: Report }
  | { kind: 'delegation-news'; delegation: Delegation }
  | { kind: 'delegation-over'; delegation: Delegation; decided: Signed[]; waiting: number }
  | { kind: 'task-moved'; report: Report; from: PersonId }
  | { kind: 'fallback-asked'; report: Report; signer: PersonId }
  | { kind: 'solicited' | 'solicitation-reminder'; solicitation: Solicitation; unit: UnitId }
  | { kind: 'solicitation-overdue'; solicitation: Solicitation; late: UnitId[] }
  /** What came from the unit, if anything did; `reminder` where it is drawn over one. */
  | {
      kind: 'solicitation-stands';
      solicitation: Solicitation;
      unit: UnitId;
      reminder: boolean;
      answer: Answer;
    }
  | { kind: 'adopted'; report: Report; adoptions: Adoption[] }
  | { kind: 'periods-closed'; periods: PeriodName[] }
  | { kind: 'undelivered'; about: Addressee }
  | { kind: 'bulletin' | 'bulletin-review' | 'bulletin-office'; bulletin: StationBulletin }
  | { kind: 'bulletin-file'; bulletin: StationBulletin; file: PaperFile }
  | { kind: 'bulletin-fault'; bulletin: StationBulletin; fault: TemplateFault }
  | { kind: 'adoption-void'; report: Report; was: Adoption }
  | { kind: 'adoption-corrected'; report: Report; was: Adoption; now: Adoption }
  /** `points` is what the award came to; `report` is null where it is a unit's. */
  | { kind: 'award' | 'award-taken-back'; award: Award; name: string; points: number; report: Report | null }
  | { kind: 'transmittal'; report: Report; file: PaperFile }
  | { kind: 'attachment'; report: Report; attachment: Attachment; file: PaperFile }
  /** Instead of a paper: why its template could not be filled. */
  | { kind: 'template-fault'; report: Report; fault: TemplateFault }
  | { kind: 'payout-fault'; payout: Payout; fault: TemplateFault }
  | ({ kind: 'payout-card'; reader: Person } & SeenPayout)
  | { kind: 'payout-cancelled'; payout: Payout }
  | { kind: 'payout-paid'; payout: Payout; line: PayoutLine }
  | { kind: 'payout-sheet'; payout: Payout; file: PaperFile }
  /** 导出: how far it is, or that it is done. */
  | { kind: 'paper-card'; wanted: Wanted; progress: Making }
  | { kind: 'paper'; title: string; file: PaperFile }
  | { kind: 'quota-reminder'; month: Month; stage: Stage; states: QuotaState[]; lastDay: LocalDate }
  | { kind: 'pace'; month: Month; dispatched: Pace; adopted: Pace }
  /** Cents. */
  | { kind: 'payout-due'; sum: number; people: number; through: LocalDate }
  | ({ kind: 'burden'; month: Month; suggestions: SuggestionCounts } & Burden)
  | { kind: 'calendar-missing'; year: number }
  | { kind: 'figures-differ'; period: PeriodName }
  | ({ kind: 'what-if'; name: string } & WhatIf)
  | {
      kind: 'leaderboard';
      from: LocalDate;
      until: LocalDate;
      late: boolean;
      standings: Standing[];
      states: QuotaState[];
      /** Null where the station shows none, or where none could be drawn: the words say the same. */
      picture: PaperFile | null;
      /** 采用题目 of these days, where the board names no units. */
      titles: string[];
      week: StationFigures;
      year: StationFigures;
    }
  /** Counts as they stand while it is open, as they were once it is confirmed. */
  | { kind: 'bulletin-check'; check: BulletinCheck; counts: CheckCounts | null }
  | { kind: 'appeal-list'; check: BulletinCheck; file: PaperFile }
  | { kind: 'check-given-up'; check: BulletinCheck }
  | { kind: 'suggestion-card'; suggestion: Suggestion }
  /** `words` are the writer's own, that he may know what is answered. */
  | { kind: 'suggestion-answered'; words: string; clerk: PersonId; reply: string }
  | ({ kind: 'urgent-card' } & Urgency)
  | ({ kind: 'urgent-alarm'; alarm: Alarm; desk?: true } & Urgency)
  | ({ kind: 'urgent-daily' } & Urgency)
  | { kind: 'backup-failed'; day: LocalDate; why: BackupFailure }
);
