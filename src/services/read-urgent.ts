import { stateOf } from '#domain/dispatch-turn';
import { type Incident, type IncidentId, mayHandle } from '#domain/incident';
import { clockOf } from '#domain/incident-clock';
import type { Instant } from '#domain/instant';
import { has, type Person } from '#domain/person';
import type { ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Books } from '#ports/books';
import type { Urgency } from '#ports/letter';
import type { Needs } from './needs.ts';

const SHOWN = 20;

/** When the words of a 初报 went up and were not recalled, also within the 综合, or as the piece, that it went into. */
async function sentUp(books: Books, id: ReportId, passed: ReportId[] = []): Promise<Instant[]> {
  const [report, dispatches, turns] = await Promise.all([
    books.report(id),
    books.dispatches(id),
    books.dispatchTurns(id),
  ]);
  const own = dispatches.filter((one) => stateOf(one, turns) !== 'recalled').map(({ at }) => at);
  const target = report?.target;
  if (!target || passed.includes(target)) return own;
  return [...own, ...(await sentUp(books, target, [...passed, id]))];
}

/** How an urgent matter stands: the telephone clock stops at the first call, the written one when the 初报 is registered as sent up. */
export async function urgencyOf({ books, clock, organisation }: Needs, incident: Incident): Promise<Urgency> {
  const [calls, reports, sent, { settings }] = await Promise.all([
    books.calls(incident.id),
    books.reportsOf(incident.id),
    sentUp(books, incident.report),
    organisation(),
  ]);
  const now = clock.now();
  const written = sent.length > 0 ? Math.min(...sent) : null;
  return {
    incident,
    phone: clockOf(incident, 'phone', calls[0]?.at ?? null, settings.urgent, now),
    written: clockOf(incident, 'written', written, settings.urgent, now),
    calls,
    reports,
    now,
  };
}

/** One matter, for one who may act on it. */
export const readUrgent =
  (needs: Needs) =>
  async (id: IncidentId, reader: Person): Promise<Ruling<Urgency>> => {
    const incident = await needs.books.incident(id);
    if (!incident) return refuse('no-such-report');
    return mayHandle(incident, reader) ? allow(await urgencyOf(needs, incident)) : refuse('not-yours');
  };

/** As many as are shown, of those that concern him: others' do not take their place. */
async function concerning(books: Books, reader: Person): Promise<Incident[]> {
  for (let read = SHOWN; ; read *= 4) {
    const matters = await books.incidents(read);
    const his = matters.filter((incident) => has(reader, 'overseer') || mayHandle(incident, reader));
    if (his.length >= SHOWN || matters.length < read) return his.slice(0, SHOWN);
  }
}

/** Urgent matters that concern a reader, open ones first; the overseer sees all. */
export const listUrgent =
  (needs: Needs) =>
  async (reader: Person): Promise<Urgency[]> => {
    const his = await concerning(needs.books, reader);
    return Promise.all(his.map((incident) => urgencyOf(needs, incident)));
  };
