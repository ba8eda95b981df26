import type { DraftId } from '#domain/draft';
import { type Incident, momentProblem } from '#domain/incident';
import { incidentAlarms, incidentCards } from '#domain/incident-notices';
import type { Person } from '#domain/person';
import type { Report } from '#domain/report';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { firstNumbers, toldOfArrival } from '#domain/sent-in';
import { told } from '#domain/similar';
import { type Manuscript, submit } from '#domain/submission';
import { soleOf } from './arrival-of-words.ts';
import { goneWith } from './keep-draft.ts';
import { type Needs, onReport, routingNow } from './needs.ts';
import type { RepeatCheck, Repeated } from './repeat-check.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { textOf } from './text-version.ts';

/** What the form of an urgent matter hands in; the manuscript is its 初报. */
export type UrgentForm = Pick<
  Incident,
  'kind' | 'unit' | 'matter' | 'place' | 'eventAt' | 'knownAt' | 'duty' | 'leader' | 'closure'
> & { manuscript: Manuscript; registerOnly: Report['registerOnly']; draft: DraftId | null };

/** Of a matter whose words stay on paper the code is taken alone, whatever a form may bring. */
const withoutWords = (form: UrgentForm): UrgentForm =>
  form.registerOnly
    ? { ...form, place: '', closure: null, manuscript: { ...form.manuscript, body: '' } }
    : form;

/** 急报（初报）: goes to its signer at once; the two clocks run from the moment it became known. */
export const reportUrgent =
  (needs: Needs, repeat: RepeatCheck) =>
  async (
    arrival: string,
    form: UrgentForm,
    writer: Person,
  ): Promise<Gated<{ incident: Incident; report: Report }> | Repeated> => {
    const { books, marks } = needs;
    const { manuscript, draft, registerOnly, ...what } = withoutWords(form);
    const {
      road: _road,
      expectedOpening: _expected,
      actualOpening: _actual,
      ...closure
    } = what.closure ?? {};
    // Its title is the matter: the form has no field of that name to be blamed.
    const typed = registerOnly
      ? { code: what.matter, paperPlace: registerOnly.place }
      : { matter: what.matter, place: what.place, ...closure, body: manuscript.body };
    const secret = await secrecyGate(needs, 'urgent', writer.id, typed);
    if (secret) return secret;
    const routing = await routingNow(needs);
    const { at, organisation: station } = routing;
    if (momentProblem(what, at)) return refuse('wrong-state');
    const text = textOf(manuscript, 1, writer.id, at, marks);
    const once = `urgent:${arrival}:${text.hash}`;
    const mark = marks.hash(once).slice(0, 20);
    const id = `i${mark}`;
    const writers = [{ person: writer.id, share: 1 }];
    const named = {
      id: `r${mark}`,
      text,
      unit: what.unit,
      writers,
      registerOnly,
      incident: { id, stage: 'first' as const },
    };
    const ruling = submit(named, writer, routing);
    if (!ruling.ok) return ruling;
    const report = ruling.value;
    const sole = await soleOf(needs, told(report));
    const repeated = await repeat(report);
    if (repeated) return repeated;
    const incident: Incident = {
      ...what,
      id,
      revision: 0,
      report: report.id,
      openedBy: writer.id,
      openedAt: at,
      closedAt: null,
    };
    const kept = await books.keep({
      once,
      sole,
      reports: [report],
      goneDrafts: goneWith(arrival, draft, writer.id, marks),
      numbers: firstNumbers(report, routing),
      incidents: [incident],
      notices: [
        ...toldOfArrival(report, routing),
        ...incidentCards(incident),
        ...incidentAlarms(incident, station, at),
      ],
      audit: [
        onReport(at, writer.id, 'submit', report, { signer: report.task.signer, incident: incident.id }),
      ],
    });
    if (kept.ok || (await books.seen(once))) return allow({ incident, report });
    // The very same words may have come from another at that moment.
    return (await repeat(report)) ?? refuse(kept.refusal);
  };
