import { cardsOf } from '#domain/announce';
import { type Authorship, soleAuthor } from '#domain/authorship';
import { type Explanation, unexplained } from '#domain/explanation';
import { localDate } from '#domain/instant';
import type { Addressed } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import { yearOf } from '#domain/period';
import type { Person } from '#domain/person';
import type { Report, ReportText } from '#domain/report';
import { deputyInCharge } from '#domain/routing';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { type Manuscript, submit } from '#domain/submission';
import type { UnitId } from '#domain/unit';
import type { Marks } from '#ports/marks';
import type { Check, Unchecked } from './check-report.ts';
import { type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** One version of the words, named by its content. */
export const textOf = (
  manuscript: Manuscript,
  number: number,
  by: string,
  at: number,
  marks: Marks,
): ReportText => ({
  ...manuscript,
  attachments: manuscript.attachments ?? [],
  number,
  hash: marks.hash(
    JSON.stringify([
      manuscript.title,
      manuscript.body,
      manuscript.type,
      manuscript.eventDate,
      ...(manuscript.attachments ?? []),
    ]),
  ),
  by,
  at,
});

/** 送审. The same arrival (one form, one content) has one effect and answers the same report. */
export const submitReport =
  ({ books, organisation, clock, marks }: Needs, check: Check) =>
  async (
    arrival: string,
    manuscript: Manuscript,
    unit: UnitId,
    by: Person,
    given: Explanation = unexplained,
    authorship: Authorship = soleAuthor,
  ): Promise<Gated<Report> | Unchecked> => {
    const { title, body } = manuscript;
    const typed = { title, body, explanation: given.reason };
    const secret = await secrecyGate({ books, clock }, 'submit', by.id, {
      ...typed,
      shares: authorship.shares,
    });
    if (secret) return secret;
    const at = clock.now();
    const station = await organisation();
    // 代录: the words are their writer's.
    const text = textOf(manuscript, 1, authorship.entry?.writer ?? by.id, at, marks);
    const once = `submit:${arrival}:${text.hash}`;
    const id = `r${marks.hash(once).slice(0, 20)}`;
    const ruling = submit(id, text, unit, by, at, station, authorship);
    if (!ruling.ok) return ruling;
    const checked = await check(manuscript, ruling.value, given);
    if (!checked.ok) return checked;
    const report = { ...ruling.value, ...checked.value };
    const kept = await books.keep({
      once,
      reports: [report],
      numbers: [{ report: id, series: 'receipt', year: yearOf(localDate(at, station.zone)) }],
      notices: [...cardsOf(report), ...problemCopy(report, station)],
      audit: [onReport(at, by.id, 'submit', report, { signer: report.task.signer, ...enteredFor(report) })],
    });
    if (kept.ok) return allow(report);
    const before = await books.report(id);
    return before ? allow(before) : refuse(kept.refusal);
  };

/** 代录, for the audit: whose words they are, and how they came. */
const enteredFor = ({ origin, text }: Report): Record<string, string> =>
  origin ? { writer: text.by, way: origin.way } : {};

/** The deputy in charge gets a copy of a problem report that another signs. */
export function problemCopy(report: Report, station: Organisation): Addressed[] {
  const deputy = deputyInCharge(report.unit, station);
  if (report.text.type !== 'problem' || !deputy || deputy.id === report.task.signer) return [];
  return [{ to: { person: deputy.id }, notice: { kind: 'problem-copy', report: report.id } }];
}
