import { cardsOf } from '#domain/announce';
import { type Dispatch, dispatch } from '#domain/dispatch';
import { stateOf } from '#domain/dispatch-turn';
import type { BodyId } from '#domain/organisation';
import { isOffice, type Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { consequences } from './covers-text.ts';
import { changeReport, type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What the office enters on 登记上报: one or several bodies at once. */
export type DispatchForm = Pick<Dispatch, 'date' | 'number' | 'way'> & { bodies: BodyId[] };

/**
 * 登记上报: records that the signed text went to bodies, to each once unless it was recalled there. The same form sent
 * twice has one effect.
 */
export const dispatchReport =
  (needs: Needs) =>
  async (arrival: string, id: ReportId, clerk: Person, form: DispatchForm): Promise<Gated<Report>> => {
    const secret = await secrecyGate(needs, 'dispatch', clerk.id, { number: form.number });
    if (secret) return secret;
    return changeReport(
      needs.books,
      id,
      async (before) => {
        const at = needs.clock.now();
        const { reasons } = await consequences(needs, before, before.text);
        const { zone } = await needs.organisation();
        const ruling = dispatch(before, clerk.id, isOffice(clerk), reasons, { date: form.date, zone });
        if (!ruling.ok) return ruling;
        const [sent, turns] = await Promise.all([needs.books.dispatches(id), needs.books.dispatchTurns(id)]);
        const stands = sent.filter(
          (one) => one.text === before.text.number && stateOf(one, turns) !== 'recalled',
        );
        if (stands.some(({ body }) => form.bodies.includes(body))) return refuse('already-recorded');
        const report = ruling.value;
        const { bodies, ...common } = form;
        const mark = needs.marks.fresh();
        const entries = bodies.map(
          (body, index): Dispatch => ({
            ...common,
            // Sorts as the bodies were entered.
            id: `${mark}-${String(index).padStart(2, '0')}`,
            body,
            report: id,
            text: report.text.number,
            by: clerk.id,
            at,
          }),
        );
        return allow({
          report,
          with: {
            dispatches: entries,
            notices: cardsOf(report),
            audit: bodies.map((body) =>
              onReport(at, clerk.id, 'dispatch', report, { body, date: form.date }),
            ),
          },
        });
      },
      `dispatch:${arrival}`,
    );
  };
