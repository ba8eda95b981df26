import type { Dispatch } from './dispatch.ts';
import type { Instant, LocalDate } from './instant.ts';
import type { PersonId } from './person.ts';
import { type Action, permit } from './policy.ts';
import type { Report, ReportId } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** 登记回执 · 更正 · 撤回上报: what came of a dispatch after it was sent. */
export const dispatchTurns = ['received', 'corrected', 'recalled'] as const;
export type DispatchTurnKind = (typeof dispatchTurns)[number];

/** One turn of one dispatch, with the number of the receipt or of the linked letter. It counts nothing. */
export interface DispatchTurn {
  id: string;
  dispatch: Dispatch['id'];
  report: ReportId;
  kind: DispatchTurnKind;
  date: LocalDate;
  number: string | null;
  reason: string | null;
  by: PersonId;
  at: Instant;
}

export type DispatchState = 'sent' | DispatchTurnKind;

/** Where a dispatch stands: recalled is the end, a correction outlasts a receipt. */
export function stateOf({ id }: Pick<Dispatch, 'id'>, turns: DispatchTurn[]): DispatchState {
  const kinds = turns.filter(({ dispatch }) => dispatch === id).map(({ kind }) => kind);
  return dispatchTurns.findLast((kind) => kinds.includes(kind)) ?? 'sent';
}

/** Whether a dispatch can still take this turn: a receipt comes once, a correction as often as needed, nothing after a recall. */
export function isOpenTo(
  kind: DispatchTurnKind,
  dispatch: Pick<Dispatch, 'id'>,
  turns: DispatchTurn[],
): boolean {
  const own = turns.filter((turn) => turn.dispatch === dispatch.id);
  if (own.some((turn) => turn.kind === 'recalled')) return false;
  return kind !== 'received' || own.every((turn) => turn.kind !== 'received');
}

export const actionOf = {
  received: 'note-receipt',
  corrected: 'correct-dispatch',
  recalled: 'recall-dispatch',
} as const satisfies Record<DispatchTurnKind, Action>;

/** 登记回执, 更正, 撤回上报: on one dispatch of a report that was sent up; the report itself stays as it is. */
export function takeTurn(
  report: Report,
  turn: DispatchTurn,
  dispatches: Dispatch[],
  turns: DispatchTurn[],
  office: boolean,
): Ruling<Report> {
  const ruling = permit(actionOf[turn.kind], report, turn.by, office);
  if (!ruling.ok) return ruling;
  const dispatch = dispatches.find(({ id }) => id === turn.dispatch);
  if (!dispatch || turn.date < dispatch.date) return refuse('wrong-state');
  return isOpenTo(turn.kind, dispatch, turns) ? allow(report) : refuse('already-recorded');
}
