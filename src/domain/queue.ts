import type { ReportStatus, ReportType } from './report.ts';
import type { UnitId } from './unit.ts';

/** 待办筛选: what waits with the office, or one status alone. */
export const queueStates = [
  'waiting',
  'pending-sign',
  'registered',
  'editing',
  'pending-resign',
  'ready',
  'dispatched',
  'kept',
] as const;
export type QueueState = (typeof queueStates)[number];

export interface QueueFilter {
  state: QueueState;
  type: ReportType | 'any';
  /** `any` is every unit. */
  unit: UnitId;
  /** 只看急报. */
  urgent: boolean;
}

export const wholeQueue: QueueFilter = { state: 'waiting', type: 'any', unit: 'any', urgent: false };

/** The statuses that a filter shows. */
export const statusesIn = (state: QueueState): ReportStatus[] =>
  state === 'waiting' ? ['registered', 'editing', 'ready'] : [state];

/** Work is shown oldest first, so that nothing is forgotten; what is done, newest first. */
export const isDone = (state: QueueState): boolean => state === 'dispatched' || state === 'kept';

/** 下一步: 核稿 · 登记上报 · 回执、更正 · reading while others have it. */
export type NextStep = 'edit' | 'dispatch' | 'turns' | 'read';

const steps: Partial<Record<ReportStatus, NextStep>> = {
  registered: 'edit',
  editing: 'edit',
  kept: 'edit',
  ready: 'dispatch',
  dispatched: 'turns',
};

/** What the office does next with a report. */
export const nextStep = (status: ReportStatus): NextStep => steps[status] ?? 'read';
