import type { Instant } from './instant.ts';
import type { Verdict } from './opinion.ts';
import type { PersonId } from './person.ts';

/** 部门负责人意见 · 会签: what may have to come before the leader's own opinion. */
export interface SignStep {
  step: 'unit-head' | 'countersign' | 'leader';
  /** Null where no leader is left who may sign: the office asks the leading group (领导小组) and enters its signature. */
  signer: PersonId | null;
  /** 委托人, where the signer decides for another. */
  principal?: PersonId;
}

/** A leader's task to sign one version; it keeps its outcome, so that a late press learns who was first. */
export interface SignTask extends Partial<SignStep> {
  /** Counts the tasks of one report from 1. */
  number: number;
  signer: PersonId | null;
  /** Steps still to come after this one, in order. */
  rest?: SignStep[];
  /** 先核稿后审签: not put to the signer before the office has edited. */
  waiting?: true;
  openedAt: Instant;
  decided: { verdict: Verdict; by: PersonId; at: Instant } | null;
}
