import type { Adoption } from '#domain/adoption';
import type { AuditEvent } from '#domain/audit';
import type { Award } from '#domain/award';
import type { Backflow } from '#domain/backflow';
import type { BulletinCheck } from '#domain/bulletin-check';
import type { Closing } from '#domain/closing';
import type { Delegation } from '#domain/delegation';
import type { Dispatch } from '#domain/dispatch';
import type { DispatchTurn } from '#domain/dispatch-turn';
import type { Draft } from '#domain/draft';
import type { Call, Incident } from '#domain/incident';
import type { Instant } from '#domain/instant';
import type { JobSwitch, SkipReason } from '#domain/job';
import type { Entry } from '#domain/ledger';
import type { Addressed } from '#domain/notice';
import type { Opinion } from '#domain/opinion';
import type { Payout } from '#domain/payout';
import type { MonthNote } from '#domain/quota';
import type { Report } from '#domain/report';
import type { NumberDue } from '#domain/sent-in';
import type { Solicitation } from '#domain/solicitation';
import type { StationBulletin } from '#domain/station-bulletin';
import type { Suggestion } from '#domain/suggestion';
import type { SuperiorScore } from '#domain/superior-score';

/** A due slot as it was dealt with; the store refuses the same slot of the same job twice. */
export interface SettledSlot {
  job: string;
  slot: string;
  at: Instant;
  outcome: 'done' | 'skipped';
  reason: SkipReason | null;
}

/** Everything one service changes, kept in one transaction or not at all. */
export interface Change {
  /** Names what arrived (`submit:{view}:{hash}`); kept with its effect, so that the same arrival has one effect. */
  once?: string;
  /** A second name that one change alone may ever carry, whatever arrived: who comes after it was not fast enough. */
  sole?: string;
  /** With `again`, one that was skipped is done after all. */
  slot?: SettledSlot & { again?: true };
  /** 暂停 and 恢复 of jobs: the latest stands. */
  jobSwitches?: JobSwitch[];
  /** 重发: ids of notices that were given up. */
  resent?: number[];
  /** New states, each made from the `revision` it carries; the store counts it up. */
  reports?: Report[];
  /** Give these reports the next number of a gap-free series of the year, unless they have one. */
  numbers?: NumberDue[];
  opinions?: Opinion[];
  dispatches?: Dispatch[];
  dispatchTurns?: DispatchTurn[];
  adoptions?: Adoption[];
  entries?: Entry[];
  /** New ones, and known ones that are taken back. */
  awards?: Award[];
  closings?: Closing[];
  /** New batches with their entries, and changes of known ones, each made from the `revision` it carries. */
  payouts?: Payout[];
  monthNotes?: MonthNote[];
  /** New ones, or known ones that are ended. */
  delegations?: Delegation[];
  /** New states of urgent matters, each made from the `revision` it carries. */
  incidents?: Incident[];
  calls?: Call[];
  backflows?: Backflow[];
  /** 草稿 as last typed; older words never stand over newer ones. */
  drafts?: Draft[];
  /** 草稿 that were sent or deleted: their words go, and none are kept under these names again. */
  goneDrafts?: Pick<Draft, 'id' | 'person'>[];
  /** New ones, and changes of known ones, each made from the `revision` it carries. */
  solicitations?: Solicitation[];
  /** New ones, and next states, each made from the `revision` it carries. */
  stationBulletins?: StationBulletin[];
  /** New ones, and changes of known ones, each made from the `revision` it carries. */
  bulletinChecks?: BulletinCheck[];
  superiorScores?: SuperiorScore[];
  /** New ones, and what came of known ones, each made from the `revision` it carries. */
  suggestions?: Suggestion[];
  notices?: Addressed[];
  /** When it happened, where neither slot nor audit says so. */
  at?: Instant;
  audit: AuditEvent[];
}

export type Kept =
  | { ok: true }
  /** `already-recorded`: the same arrival, slot or adoption was kept before. */
  | { ok: false; refusal: 'someone-was-faster' | 'already-recorded' };
