import { cardsOf } from '#domain/announce';
import { type Incident, momentProblem } from '#domain/incident';
import { incidentAlarms, incidentCards } from '#domain/incident-notices';
import { localDate } from '#domain/instant';
import { yearOf } from '#domain/period';
import type { Person } from '#domain/person';
import type { Report } from '#domain/report';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { type Manuscript, submit } from '#domain/submission';
import { type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { problemCopy, textOf } from './submit-report.ts';

/** What the form of an urgent matter hands in; the manuscript is its 初报. */
export type UrgentForm = Pick<
  Incident,
  'kind' | 'unit' | 'matter' | 'place' | 'eventAt' | 'knownAt' | 'duty' | 'leader' | 'closure'
> & { manuscript: Manuscript };

/** 急报（初报）: goes to its signer at once; the two clocks run from the moment it became known. */
export const reportUrgent =
  (needs: Needs) =>
  async (
    arrival: string,
    form: UrgentForm,
    writer: Person,
  ): Promise<Gated<{ incident: Incident; report: Report }>> => {
    const { books, clock, marks } = needs;
    const { manuscript, ...what } = form;
    const { title, body } = manuscript;
    const {
      road: _road,
      expectedOpening: _expected,
      actualOpening: _actual,
      ...closure
    } = what.closure ?? {};
    const typed = { title, body, matter: what.matter, place: what.place, ...closure };
    const secret = await secrecyGate(needs, 'urgent', writer.id, typed);
    if (secret) return secret;
    const at = clock.now();
    if (momentProblem(what, at)) return refuse('wrong-state');
    const station = await needs.organisation();
    const text = textOf(manuscript, 1, writer.id, at, marks);
    const once = `urgent:${arrival}:${text.hash}`;
    const mark = marks.hash(once).slice(0, 20);
    const ruling = submit(`r${mark}`, text, what.unit, writer, at, station);
    if (!ruling.ok) return ruling;
    const incident: Incident = {
      ...what,
      id: `i${mark}`,
      revision: 0,
      report: ruling.value.id,
      openedBy: writer.id,
      openedAt: at,
      closedAt: null,
    };
    const report: Report = { ...ruling.value, incident: { id: incident.id, stage: 'first' } };
    const kept = await books.keep({
      once,
      reports: [report],
      numbers: [{ report: report.id, series: 'receipt', year: yearOf(localDate(at, station.zone)) }],
      incidents: [incident],
      notices: [
        ...cardsOf(report),
        ...problemCopy(report, station),
        ...incidentCards(incident),
        ...incidentAlarms(incident, station, at),
      ],
      audit: [
        onReport(at, writer.id, 'submit', report, { signer: report.task.signer, incident: incident.id }),
      ],
    });
    return kept.ok || (await books.seen(once)) ? allow({ incident, report }) : refuse(kept.refusal);
  };
