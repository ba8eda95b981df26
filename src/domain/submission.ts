import { type Authorship, authorsOf, type Correction, soleAuthor } from './authorship.ts';
import { correctAuthors, sameAuthors } from './correct-authors.ts';
import { type LocalDate, localDate } from './instant.ts';
import { monthOf } from './period.ts';
import type { Person, PersonId } from './person.ts';
import { permit } from './policy.ts';
import {
  type Attachment,
  noParticulars,
  type Particulars,
  type Report,
  type ReportId,
  type ReportStatus,
  type ReportText,
  type ReportType,
  type SignOrder,
} from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { chainFor, openTask, type Routing, signedOf } from './sign-chain.ts';
import type { UnitId } from './unit.ts';

/** What a form hands in. */
export interface Manuscript {
  title: string;
  body: string;
  type: ReportType;
  eventDate: LocalDate;
  attachments?: Attachment[];
}

/** What a first submit brings beside its words. */
export interface Submission extends Partial<Omit<Particulars, 'coUnits' | 'origin'>> {
  id: ReportId;
  text: ReportText;
  unit: UnitId;
  authorship?: Authorship;
}

/** 送审: a first submit, by its writer or by the office. It counts for its unit in the month of this day. */
export function submit(submission: Submission, by: Person, routing: Routing): Ruling<Report> {
  const { organisation, at } = routing;
  const { authorship = soleAuthor, ...words } = submission;
  if (mustStayOnPaper(words.text.type, words.registerOnly ?? null, routing)) return refuse('register-only');
  const authors = authorsOf(authorship, by, words.unit, organisation);
  if (!authors.ok) return authors;
  const { unit, coUnits, writers } = authors.value;
  const signed = { type: words.text.type, unit, coUnits, writers: writers.map(({ person }) => person) };
  const chain = chainFor(signed, routing);
  // 急报 goes to its signer at once, whatever the station's order.
  const order = words.incident ? 'before-edit' : organisation.settings.sign;
  return allow({
    ...noParticulars,
    ...words,
    ...authors.value,
    ...firstState(order),
    revision: 0,
    order,
    receipt: null,
    registration: null,
    submittedAt: at,
    creditMonth: monthOf(localDate(at, organisation.zone)),
    task: { ...openTask(1, chain, at), ...(order === 'after-edit' && { waiting: true as const }) },
    signature: null,
    lock: null,
    target: null,
    withdrawal: null,
  });
}

/** Whether a problem report comes with words where the station takes 仅登记 alone. */
export const mustStayOnPaper = (
  type: ReportType,
  registerOnly: Particulars['registerOnly'],
  { organisation }: Pick<Routing, 'organisation'>,
): boolean =>
  type === 'problem' && registerOnly === null && organisation.settings.problemTexts === 'register-only';

/** Whether a piece is told on paper alone: it was entered so, or as a problem it may no longer be told in words. */
export const liesOnPaper = (
  { registerOnly, text }: Pick<Report, 'registerOnly' | 'text'>,
  station: Pick<Routing, 'organisation'>,
): boolean => registerOnly !== null || mustStayOnPaper(text.type, null, station);

/** Where a piece goes when its writer sends it: to its signer, or, where the office edits first, to the office. */
const firstState = (order: SignOrder): { status: ReportStatus } => ({
  status: order === 'after-edit' ? 'registered' : 'pending-sign',
});

/**
 * 修改再报: number, first date and month of credit stay; a new task is opened. Who wrote it may be corrected (`authors`), until
 * an adoption was shared out.
 */
export function resubmit(
  before: Report,
  text: ReportText,
  writer: PersonId,
  routing: Routing,
  { authors, adopted = false }: { authors?: Correction | null; adopted?: boolean } = {},
): Ruling<Report> {
  const ruling = permit('resubmit', before, writer, false, routing.organisation.people);
  if (!ruling.ok) return ruling;
  const corrected = authors ? correctAuthors(before, authors, routing.organisation) : allow({});
  if (!corrected.ok) return corrected;
  const report = { ...before, ...corrected.value };
  if (adopted && !sameAuthors(before, report)) return refuse('shared-out');
  if (mustStayOnPaper(text.type, report.registerOnly, routing)) return refuse('register-only');
  const chain = chainFor(signedOf(report, text.type), routing);
  const task = openTask(report.task.number + 1, chain, routing.at);
  return allow({
    ...report,
    ...firstState(report.order),
    text,
    task: { ...task, ...(report.order === 'after-edit' && { waiting: true as const }) },
    signature: null,
  });
}
