import type { Adoption, AdoptionId } from '#domain/adoption';
import type { AuditEvent } from '#domain/audit';
import type { Award, AwardId } from '#domain/award';
import type { Backflow } from '#domain/backflow';
import type { BulletinCheck, BulletinCheckId } from '#domain/bulletin-check';
import type { Said } from '#domain/burden';
import type { Closing, Posted } from '#domain/closing';
import type { Delegation } from '#domain/delegation';
import type { Dispatch } from '#domain/dispatch';
import type { DispatchTurn } from '#domain/dispatch-turn';
import type { Draft } from '#domain/draft';
import type { StationFigures } from '#domain/figures';
import type { Call, Incident, IncidentId } from '#domain/incident';
import type { Instant, LocalDate } from '#domain/instant';
import type { JobSwitch } from '#domain/job';
import type { Entry, EntryId } from '#domain/ledger';
import type { Opinion } from '#domain/opinion';
import type { Unpaid } from '#domain/payable';
import type { Payout, PayoutId } from '#domain/payout';
import type { Month, Period } from '#domain/period';
import type { PersonId } from '#domain/person';
import type { QueueFilter } from '#domain/queue';
import type { MonthNote } from '#domain/quota';
import type { Report, ReportId, ReportStatus, ReportText, ReportType } from '#domain/report';
import type { Solicitation, SolicitationId } from '#domain/solicitation';
import type { UnitFigures } from '#domain/standing';
import type { StationBulletin } from '#domain/station-bulletin';
import type { Suggestion, SuggestionCounts, SuggestionId } from '#domain/suggestion';
import type { SuperiorScore } from '#domain/superior-score';
import type { Undelivered } from '#domain/undelivered';
import type { UnitId } from '#domain/unit';
import type { Holder } from '#domain/why';
import type { Change, Kept, SettledSlot } from './change.ts';
import type { NativeRef } from './messenger.ts';
import type { Adopted, Booked, CountedMonth, FirstWritten, PieceName, Place } from './results.ts';

/** How much waits where (待核稿 · 待上报 · 待确认采用 · 标准待定). */
export interface QueueCounts {
  toEdit: number;
  toSend: number;
  toConfirm: number;
  pendingRate: number;
}

/** 受委托签署的意见, with the title and type of the very text it was given on. */
export interface InPlace {
  opinion: Opinion;
  title: string;
  type: ReportType;
}

/** A report's title as it now stands. */
export interface TitleRow {
  report: ReportId;
  title: string;
  status: ReportStatus;
}

/** The registers of one station. Reads see what was kept; nothing is kept but through `keep`. */
export interface Books {
  keep(change: Change): Promise<Kept>;
  /** Whether an arrival named so (`Change.once`) was kept. */
  seen(once: string): Promise<boolean>;
  /** The moment the station was entered: nothing was due before it. */
  openedAt(): Promise<Instant>;

  report(id: ReportId): Promise<Report | null>;
  /** All versions of the words, first to last. */
  texts(report: ReportId): Promise<ReportText[]>;
  /** What leaders and office said of it, first to last. */
  opinions(report: ReportId): Promise<Opinion[]>;
  dispatches(report: ReportId): Promise<Dispatch[]>;
  /** What came of its dispatches, first to last. */
  dispatchTurns(report: ReportId): Promise<DispatchTurn[]>;
  /** Live adoptions (void ones left out), first to last. */
  adoptions(report: ReportId): Promise<Adoption[]>;
  /** 采用条次 of a period, live ones, by date; a page after the last row of the one before. */
  adopted(period: Period, after: Place | null, limit: number): Promise<Adopted[]>;
  /** All that were ever recorded of a report, void ones too, first to last. */
  everyAdoption(report: ReportId): Promise<Adoption[]>;
  /** One adoption, be it void. */
  adoption(id: AdoptionId): Promise<Adoption | null>;
  /** 标准待定: adoptions that wait for a rate, by body and date. */
  unrated(): Promise<Adoption[]>;
  /** 待确认采用, the longest waiting first. */
  unconfirmed(skip: number, limit: number): Promise<Adoption[]>;
  /** Everything booked for a report, first to last. */
  entries(report: ReportId): Promise<Entry[]>;
  /** 积分稿酬明细 of a period by the facts' own dates, in pages like `adopted`. */
  ledger(period: Period, after: Place | null, limit: number): Promise<Booked[]>;
  /** The same of one person, or of one unit. */
  ledgerOf(holder: Holder, period: Period, after: Place | null, limit: number): Promise<Booked[]>;
  payout(id: PayoutId): Promise<Payout | null>;
  /** 发放批次, the latest first. */
  payouts(limit: number): Promise<Payout[]>;
  /** Entries of a batch that were taken back since, by what stands in no live batch itself. */
  takenBack(payout: PayoutId): Promise<EntryId[]>;
  /** Money booked for a person by facts before a day that stands in no live batch, in pages like `ledger`. */
  unpaid(until: LocalDate, after: Place | null, limit: number): Promise<Unpaid[]>;
  /** 已发: what paid batches hold of a person's entries, by the facts' own dates, in cents. */
  paidTo(person: PersonId, period: Period): Promise<number>;
  /** The latest closed month, or null before the first. */
  lastClosed(): Promise<Month | null>;
  closing(period: string): Promise<Closing | null>;
  /** How many entries are booked in the months of a period. */
  booked(period: Period): Promise<number>;
  /** 记账数 of the months of a period, by person and unit. */
  posted(period: Period): Promise<Posted[]>;
  /** 来稿 of a month in any status by 来稿号, those after that number. */
  handedIn(month: Month, after: number, limit: number): Promise<Report[]>;
  /** A person's own reports, newest first. */
  reportsBy(person: PersonId, limit: number): Promise<Report[]>;
  /**
   * Reports whose 来稿号 or 登记号 it is (`17`, `登记号2025-017`), then those whose title holds the words, each newest first;
   * empty words give the newest.
   */
  search(words: string, statuses: readonly ReportStatus[], limit: number): Promise<Report[]>;
  /** Reports whose open task is this person's, the longest waiting first. */
  waitingFor(person: PersonId): Promise<Report[]>;
  /** 已上报 of this month of credit and before, the oldest first. */
  dispatchedUntil(month: Month, limit: number): Promise<Report[]>;
  /** Reports that went into this one, or repeat it, the oldest first. */
  reportsInto(target: ReportId): Promise<Report[]>;
  /** Reports that wait for anybody's opinion, the longest waiting first. */
  waiting(): Promise<Report[]>;
  /** What happened to a report, first to last. */
  history(report: ReportId): Promise<AuditEvent[]>;
  /** Our key of the message that stands there (see `noticeKey`), or null where none of ours does. */
  messageAt(ref: NativeRef): Promise<string | null>;
  queue(): Promise<QueueCounts>;
  /**
   * Titles in the order in which they were handed in: the newest `most`, or those of what changed since `place`.
   * `place` names how far the answer reaches.
   */
  titles(place: number | null, most: number): Promise<{ place: number; titles: TitleRow[] }>;
  /** 委托审签 not ended that reach to this day or beyond, first to last. */
  delegations(day: LocalDate): Promise<Delegation[]>;
  /** 待办: urgent ones first, then the oldest, or the newest where they are done. */
  queued(filter: QueueFilter, skip: number, limit: number): Promise<Report[]>;
  delegation(id: string): Promise<Delegation | null>;
  /** What was decided in a leader's place from one moment on and before another, first to last. */
  opinionsFor(principal: PersonId, from: Instant, until: Instant): Promise<InPlace[]>;
  incident(id: IncidentId): Promise<Incident | null>;
  /** Open ones first, then the latest closed ones. */
  incidents(limit: number): Promise<Incident[]>;
  /** 电话报告记录, first to last. */
  calls(incident: IncidentId): Promise<Call[]>;
  /** 初报, 续报, 终报 of one matter, first to last. */
  reportsOf(incident: IncidentId): Promise<Report[]>;
  /** A person's 草稿, the newest first. */
  drafts(person: PersonId): Promise<Draft[]>;
  solicitation(id: SolicitationId): Promise<Solicitation | null>;
  /** 约稿, open ones first, then by the hour they are due at, latest first. */
  solicitations(limit: number): Promise<Solicitation[]>;
  /** Reports that answer one, first to last. */
  reportsFor(solicitation: SolicitationId): Promise<Report[]>;
  suggestion(id: SuggestionId): Promise<Suggestion | null>;
  /** 意见建议: open ones first, the longest waiting before the others, then the latest dealt with. */
  suggestions(limit: number): Promise<Suggestion[]>;
  /** A person's own: open ones first, and of either the latest first. */
  suggestionsBy(person: PersonId, limit: number): Promise<Suggestion[]>;
  /** Of those that came from one moment on and before another. */
  suggestionCounts(from: Instant, until: Instant): Promise<SuggestionCounts>;
  bulletinCheck(id: BulletinCheckId): Promise<BulletinCheck | null>;
  /** 通报核对 whose file is still to be read, the oldest. */
  bulletinToRead(): Promise<BulletinCheck | null>;
  /** 通报核对 neither failed, confirmed nor given up, the oldest first. */
  undoneChecks(): Promise<BulletinCheck[]>;
  /** 上级核定得分, of the latest period first. */
  superiorScores(limit: number): Promise<SuperiorScore[]>;
  /** Pieces handed in from one moment on, by what they may be called; what is only registered has no title. */
  pieceNames(since: Instant): Promise<PieceName[]>;
  /** 信息倒流 of a period, first to last. */
  backflows(period: Period): Promise<Backflow[]>;
  stationBulletin(period: string): Promise<StationBulletin | null>;
  /** 站内情况通报, all, by their periods. */
  stationBulletins(): Promise<StationBulletin[]>;

  /** 来稿 that count in a month, by unit. */
  received(month: Month): Promise<Map<UnitId, number>>;
  /** Counters of a period: 来稿 by credit month, 上报 by first dispatch, 采用篇 by first adoption, 条次 and sums by adoption date. */
  stationFigures(period: Period, asOf: LocalDate): Promise<StationFigures>;
  /** The same by unit; units with nothing may be missing. */
  unitFigures(period: Period): Promise<UnitFigures[]>;
  /** Counters by unit and month of a period of whole months; what is 0 is missing. */
  unitMonths(period: Period): Promise<CountedMonth[]>;
  /** 急报 that became known from one moment on and before another. */
  firstWritten(from: Instant, until: Instant): Promise<FirstWritten[]>;
  /** 约稿 due from one moment on and before another. */
  solicitationsDue(from: Instant, until: Instant): Promise<Solicitation[]>;
  award(id: AwardId): Promise<Award | null>;
  /** 嘉奖 that stand, of a period by their own dates, first to last. */
  awards(period: Period): Promise<Award[]>;
  /** The same of a report. */
  awardsOf(report: ReportId): Promise<Award[]>;
  /** 加减分 of a period by their own dates, first to last. */
  occasions(period: Period): Promise<Entry[]>;
  /** 稿酬 of one person by adoption date: cents, and how many of his adoptions are 标准待定. */
  moneyOf(person: PersonId, period: Period): Promise<{ cents: number; pending: number }>;
  monthNotes(month: Month): Promise<MonthNote[]>;
  /** What was said from one moment on and before another, each message where it first stood. */
  said(from: Instant, until: Instant): Promise<Said[]>;
  /** The latest settled slot of a job, or null before the first. */
  lastSlot(job: string): Promise<SettledSlot | null>;
  /** Jobs that were ever paused, as they now stand. */
  jobSwitches(): Promise<JobSwitch[]>;
  /** 未送达, the oldest first. */
  undelivered(limit: number): Promise<Undelivered[]>;
}
