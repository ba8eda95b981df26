import type { Instant } from './instant.ts';
import type { PersonId } from './person.ts';
import type { ReportId } from './report.ts';

/** 同意报送 · 同意（部门意见、会签） · 退回修改 · 暂不报送 · 撤回意见 · 转请他人审签 · 转问题信息 · 转一般信息 · 撤回 · 不同意撤回 · 留存 · 并入综合 · 标为重复 · 恢复办理. */
export type Verdict =
  | 'approved'
  | 'endorsed'
  | 'returned'
  | 'rejected'
  | 'undone'
  | 'passed-on'
  | 'raised'
  | 'lowered'
  | 'withdrawn'
  | 'withdrawal-declined'
  | 'kept'
  | 'merged'
  | 'duplicate'
  | 'reopened';

/** What ends a task of signing; anything else is said of a piece beside its tasks, or after them. */
const ending: readonly Verdict[] = [
  'approved',
  'endorsed',
  'returned',
  'rejected',
  'passed-on',
  'raised',
  'lowered',
  'withdrawn',
];

/** How a task ended: the first opinion that did so, or the taking back of it; null while it waits. What the office said of the piece since is none. */
export function outcomeOf(task: number, opinions: readonly Opinion[]): Opinion | null {
  const own = opinions.filter((opinion) => opinion.task === task);
  const undone = own.findLast(({ verdict }) => verdict === 'undone');
  return undone ?? own.find(({ verdict }) => ending.includes(verdict)) ?? null;
}

/** How an opinion came: on screen unless it says otherwise. */
export interface Given {
  /** 纸质 · 电话; absent is on screen. */
  way?: 'paper' | 'phone';
  /** 受谁委托. */
  principal?: PersonId;
  /** Who of the office entered it. */
  enteredBy?: PersonId;
}

/** What a leader or the office said of a report, kept for good. */
export interface Opinion extends Given {
  id: string;
  report: ReportId;
  task: number;
  verdict: Verdict;
  by: PersonId;
  words: string;
  text: number;
  hash: string;
  at: Instant;
}
