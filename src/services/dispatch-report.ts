import { cardsOf } from '#domain/announce';
import { type Dispatch, dispatch } from '#domain/dispatch';
import { isOffice, type Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { reasonsFor } from './edit-report.ts';
import { changeReport, type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What the office enters on 登记上报. */
export type DispatchForm = Pick<Dispatch, 'body' | 'date' | 'number' | 'way'>;

/** 登记上报: records that the signed text went to a body, once. The same form sent twice has one effect. */
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
        const reasons = await reasonsFor(needs, before, before.text);
        const ruling = dispatch(before, clerk.id, isOffice(clerk), reasons);
        if (!ruling.ok) return ruling;
        const sent = await needs.books.dispatches(id);
        if (sent.some(({ body, text }) => body === form.body && text === before.text.number))
          return refuse('already-recorded');
        const report = ruling.value;
        const entry = {
          ...form,
          id: needs.marks.fresh(),
          report: id,
          text: report.text.number,
          by: clerk.id,
          at,
        };
        return allow({
          report,
          with: {
            dispatches: [entry],
            notices: cardsOf(report),
            audit: [onReport(at, clerk.id, 'dispatch', report, { body: form.body, date: form.date })],
          },
        });
      },
      `dispatch:${arrival}`,
    );
  };
