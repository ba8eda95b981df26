import { cardsOf } from '#domain/announce';
import { actionOf, type DispatchTurn, takeTurn } from '#domain/dispatch-turn';
import { isOffice, type Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { changeReport, type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What the office enters on 登记回执, 更正 and 撤回上报. */
export type TurnForm = Pick<DispatchTurn, 'dispatch' | 'kind' | 'date' | 'number' | 'reason'>;

/** 登记回执, 更正, 撤回上报 of one dispatch. No figure changes by it. */
export const turnDispatch =
  (needs: Needs) =>
  async (arrival: string, id: ReportId, clerk: Person, form: TurnForm): Promise<Gated<Report>> => {
    const { books, clock, marks } = needs;
    const action = actionOf[form.kind];
    const secret = await secrecyGate(needs, action, clerk.id, { number: form.number, words: form.reason });
    if (secret) return secret;
    return changeReport(
      books,
      id,
      async (before) => {
        const at = clock.now();
        const [dispatches, turns] = await Promise.all([books.dispatches(id), books.dispatchTurns(id)]);
        const turn: DispatchTurn = { ...form, id: marks.fresh(), report: id, by: clerk.id, at };
        const ruling = takeTurn(before, turn, dispatches, turns, isOffice(clerk));
        if (!ruling.ok) return ruling;
        const { dispatch, date } = form;
        return allow({
          report: ruling.value,
          with: {
            dispatchTurns: [turn],
            notices: cardsOf(ruling.value),
            audit: [onReport(at, clerk.id, action, ruling.value, { dispatch, date })],
          },
        });
      },
      `turn:${arrival}`,
    );
  };
