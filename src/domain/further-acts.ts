import type { Dispatch } from './dispatch.ts';
import { actionOf, type DispatchTurn, dispatchTurns, isOpenTo } from './dispatch-turn.ts';
import { paperMissing } from './paper-signature.ts';
import type { Person, PersonId } from './person.ts';
import { type Action, permit } from './policy.ts';
import type { Report } from './report.ts';

/** 更多: what the office does to a report less often than 核稿, 登记上报 and 退回修改, in the order it is shown. */
export const furtherActs = [
  'answer-withdrawal',
  'enter-signature',
  'place-paper',
  'record-adoption',
  'note-receipt',
  'correct-dispatch',
  'recall-dispatch',
  'keep',
  'raise',
  'merge',
  'mark-duplicate',
  'close',
  'reopen',
  'take-paper',
] as const satisfies readonly Action[];
export type FurtherAct = (typeof furtherActs)[number];

interface Standing {
  report: Report;
  dispatches: Dispatch[];
  turns: DispatchTurn[];
}

/** Which of them this person of the office may do now, and that have something to be done to; `people` as in `permit`. */
export const furtherActsOn = (
  standing: Standing,
  person: PersonId,
  people?: readonly Person[],
): FurtherAct[] =>
  furtherActs.filter(
    (act) => permit(act, standing.report, person, true, people).ok && hasMatter(act, standing),
  );

/** Nobody answers what was not asked, places a paper that lies where it should, or recalls what never went up. */
function hasMatter(act: FurtherAct, { report, dispatches, turns }: Standing): boolean {
  const turn = dispatchTurns.find((kind) => actionOf[kind] === act);
  if (turn) return dispatches.some((dispatch) => isOpenTo(turn, dispatch, turns));
  if (act === 'answer-withdrawal') return report.withdrawal !== null;
  if (act === 'place-paper') return paperMissing(report);
  return act !== 'raise' || report.text.type === 'general';
}
