import type { DraftId } from '#domain/draft';
import { type Call, close, type Incident, type IncidentId, mayHandle, onOpen } from '#domain/incident';
import { incidentCards } from '#domain/incident-notices';
import type { Person } from '#domain/person';
import type { IncidentStage, Report } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { firstNumbers, toldOfArrival } from '#domain/sent-in';
import { told } from '#domain/similar';
import { liesOnPaper, type Manuscript, submit } from '#domain/submission';
import type { Change } from '#ports/change';
import { soleOf } from './arrival-of-words.ts';
import { goneWith } from './keep-draft.ts';
import { type Needs, onReport, routingNow } from './needs.ts';
import type { RepeatCheck, Repeated } from './repeat-check.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { textOf } from './text-version.ts';

/** What a 续报 or 终报 says: its words, and when the road was opened again, where it is known. */
export interface FollowUp {
  stage: Exclude<IncidentStage, 'first'>;
  manuscript: Manuscript;
  actualOpening: number | null;
  /** Where its paper lies, if words of the matter stay on paper. */
  registerOnly: Report['registerOnly'];
  /** The draft that was opened in the form, if any. */
  draft: DraftId | null;
}

/** 续报 · 终报: a report of the same matter, which does not count as 来稿 again; 终报 ends the matter. */
export const followUrgent =
  (needs: Needs, repeat: RepeatCheck) =>
  async (
    arrival: string,
    id: IncidentId,
    { stage, manuscript, actualOpening, registerOnly, draft }: FollowUp,
    writer: Person,
  ): Promise<Gated<Report> | Repeated> => {
    const { title, body } = manuscript;
    const paperPlace = registerOnly?.place ?? '';
    const secret = await secrecyGate(needs, 'urgent', writer.id, { title, body, paperPlace });
    if (secret) return secret;
    const { books, marks } = needs;
    const routing = await routingNow(needs);
    const { at } = routing;
    const text = textOf(manuscript, 1, writer.id, at, marks);
    const once = `urgent:${arrival}:${text.hash}`;
    const report = `r${marks.hash(once).slice(0, 20)}`;
    const before = await books.report(report);
    if (before) return allow(before);
    const matter = await books.incident(id);
    if (!matter) return refuse('no-such-report');
    if (!mayHandle(matter, writer)) return refuse('not-yours');
    const piece = { id: report, text, unit: matter.unit, registerOnly };
    const sole = await soleOf(needs, told(piece));
    const repeated = await repeat(piece);
    if (repeated) return repeated;
    const kept = await changeIncident(needs, id, (incident) => {
      const ruling = stage === 'final' ? close(incident, writer, at, true) : onOpen(incident, writer);
      if (!ruling.ok) return ruling;
      const asWriter = { ...writer, unit: incident.unit };
      const writers = [{ person: writer.id, share: 1 }];
      const named = {
        id: report,
        text,
        unit: incident.unit,
        writers,
        registerOnly,
        follows: incident.report,
        incident: { id, stage },
      };
      const submitted = submit(named, asWriter, routing);
      if (!submitted.ok) return submitted;
      const own = submitted.value;
      const closure = incident.closure && {
        ...incident.closure,
        actualOpening: actualOpening ?? incident.closure.actualOpening,
      };
      return allow({
        incident: { ...ruling.value, closure },
        with: {
          once,
          sole,
          reports: [own],
          goneDrafts: goneWith(arrival, draft, writer.id, marks),
          numbers: firstNumbers(own, routing),
          notices: toldOfArrival(own, routing),
          audit: [onReport(at, writer.id, 'submit', own, { signer: own.task.signer, incident: id })],
        },
      });
    });
    // The very same words may have come from another at that moment.
    if (!kept.ok) return (await repeat(piece)) ?? kept;
    const own = await books.report(report);
    return own ? allow(own) : refuse('no-such-report');
  };

/** 记录电话报告: to whom, when, by whom, and what came of it. */
export const logCall =
  (needs: Needs) =>
  async (
    arrival: string,
    id: IncidentId,
    told: Pick<Call, 'at' | 'to' | 'by' | 'words'>,
    person: Person,
  ): Promise<Gated<Incident>> => {
    const matter = await needs.books.incident(id);
    const first = matter && (await needs.books.report(matter.report));
    // Where words of the matter stay on paper, so does what was answered.
    const onPaper = first && liesOnPaper(first, { organisation: await needs.organisation() });
    const call = onPaper ? { ...told, words: '' } : told;
    const secret = await secrecyGate(needs, 'urgent-call', person.id, { to: call.to, words: call.words });
    if (secret) return secret;
    const now = needs.clock.now();
    return changeIncident(needs, id, (incident) => {
      const ruling = onOpen(incident, person);
      if (!ruling.ok) return ruling;
      // A call before anything happened, or to come, is a slip of the pen.
      if (call.at > now || call.at < incident.eventAt) return refuse('wrong-state');
      const entry = {
        ...call,
        id: needs.marks.fresh(),
        incident: id,
        recordedBy: person.id,
        recordedAt: now,
      };
      const audit = [
        {
          at: now,
          actor: person.id,
          action: 'urgent-call',
          subject: id,
          detail: { by: call.by, called: call.at },
        },
      ];
      return allow({ incident, with: { once: `call:${arrival}`, calls: [entry], audit } });
    });
  };

/** 结束 by the office, where there is nothing more to report. */
export const closeUrgent =
  (needs: Needs) =>
  (id: IncidentId, person: Person): Promise<Ruling<Incident>> =>
    changeIncident(needs, id, (incident) => {
      const at = needs.clock.now();
      const ruling = close(incident, person, at, false);
      if (!ruling.ok) return ruling;
      const audit = [{ at, actor: person.id, action: 'urgent-close', subject: id, detail: {} }];
      return allow({ incident: ruling.value, with: { audit } });
    });

interface IncidentStep {
  incident: Incident;
  with: Change;
}

/** Gathers a matter, asks, keeps, and redraws its cards; asked anew where someone was faster. */
async function changeIncident(
  { books }: Needs,
  id: IncidentId,
  ask: (incident: Incident) => Ruling<IncidentStep>,
): Promise<Ruling<Incident>> {
  for (let round = 0; round < 3; round += 1) {
    const incident = await books.incident(id);
    if (!incident) return refuse('no-such-report');
    const ruling = ask(incident);
    if (!ruling.ok) return ruling;
    const { incident: after, with: change } = ruling.value;
    const notices = [...(change.notices ?? []), ...incidentCards(after)];
    const kept = await books.keep({ ...change, incidents: [after], notices });
    if (kept.ok) return allow(after);
    if (change.once && (await books.seen(change.once))) return allow(after);
  }
  return refuse('someone-was-faster');
}
