import type { AuditEvent } from '#domain/audit';
import { incidentCards } from '#domain/incident-notices';
import { type Instant, localDate } from '#domain/instant';
import type { Compare } from '#domain/material';
import type { Organisation } from '#domain/organisation';
import type { PersonId } from '#domain/person';
import type { Preset } from '#domain/preset';
import type { Report } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Routing } from '#domain/sign-chain';
import type { Books } from '#ports/books';
import type { Change } from '#ports/change';
import type { Clock } from '#ports/clock';
import type { Files } from '#ports/files';
import type { Marks } from '#ports/marks';
import type { Organisations } from '#ports/organisations';
import type { Papers } from '#ports/papers';
import type { Pictures } from '#ports/pictures';
import type { Shelf } from '#ports/shelf';
import type { Uploads } from '#ports/uploads';
import type { PaperWorkshop } from './paper-workshop.ts';

/** What services work with. */
export interface Needs {
  books: Books;
  organisation: () => Promise<Organisation>;
  organisations: Pick<Organisations, 'current' | 'replace'>;
  clock: Clock;
  marks: Marks;
  compare: Compare;
  uploads: Uploads;
  files: Files;
  /** 参考办法 that can be tried on a year. */
  presets(): Promise<readonly Preset[]>;
}

/** What papers are made with. */
export interface MakingNeeds extends Needs {
  papers: Papers;
}

/** What letters are written with. */
export interface LetterNeeds extends MakingNeeds {
  pictures: Pictures;
  workshop: Pick<PaperWorkshop, 'begin' | 'progress'>;
  shelf: Shelf;
}

/** Who signs and who stands in for whom, as things stand now. */
export async function routingNow({ books, organisation, clock }: Needs): Promise<Routing> {
  const at = clock.now();
  const station = await organisation();
  return { organisation: station, delegations: await books.delegations(localDate(at, station.zone)), at };
}

/** An allowed change of one report: its new state and what goes with it, other reports included. */
export interface Step {
  report: Report;
  with: Change;
}

/**
 * Gathers a report, asks, keeps. Where someone was faster the question is asked anew of what now holds, so that the
 * answer names the reason (already decided, text changed) rather than the race. `once` names what arrived: when that
 * was kept before, the answer is the same "yes" and nothing changes.
 */
export async function changeReport(
  books: Books,
  id: string,
  ask: (report: Report) => Promise<Ruling<Step>> | Ruling<Step>,
  once?: string,
): Promise<Ruling<Report>> {
  for (let round = 0; round < 3; round += 1) {
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    if (once && (await books.seen(once))) return allow(report);
    const ruling = await ask(report);
    if (!ruling.ok) return ruling;
    const { report: after, with: change } = ruling.value;
    const matter = after.incident && (await books.incident(after.incident.id));
    const notices = [...(change.notices ?? []), ...(matter ? incidentCards(matter) : [])];
    const kept = await books.keep({
      ...change,
      ...(once && { once }),
      reports: [after, ...(change.reports ?? [])],
      notices,
    });
    if (kept.ok) return allow(after);
    if (kept.refusal === 'already-recorded' && !(once && (await books.seen(once))))
      return refuse(kept.refusal);
  }
  return refuse('someone-was-faster');
}

/** An audit event about a report: ids, numbers and hashes only. */
export const onReport = (
  at: Instant,
  actor: PersonId | null,
  action: string,
  report: Report,
  detail: AuditEvent['detail'] = {},
): AuditEvent => ({
  at,
  actor,
  action,
  subject: report.id,
  detail: { status: report.status, text: report.text.number, hash: report.text.hash, ...detail },
});
