import { type Authorship, authorsOf, soleAuthor } from './authorship.ts';
import { type Instant, type LocalDate, localDate } from './instant.ts';
import type { Organisation } from './organisation.ts';
import { monthOf } from './period.ts';
import type { Person, PersonId } from './person.ts';
import { permit } from './policy.ts';
import {
  type Attachment,
  noParticulars,
  type Report,
  type ReportId,
  type ReportText,
  type ReportType,
} from './report.ts';
import { signerFor } from './routing.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { decided } from './sign-off.ts';
import type { UnitId } from './unit.ts';

/** What a form hands in. */
export interface Manuscript {
  title: string;
  body: string;
  type: ReportType;
  eventDate: LocalDate;
  attachments?: Attachment[];
}

/** 送审: a first submit, by its writer or by the office. It counts for its unit in the month of this day. */
export function submit(
  id: ReportId,
  text: ReportText,
  unit: UnitId,
  by: Person,
  at: Instant,
  organisation: Organisation,
  authorship: Authorship = soleAuthor,
): Ruling<Report> {
  const authors = authorsOf(authorship, by, unit, organisation);
  if (!authors.ok) return authors;
  const writers = authors.value.writers.map(({ person }) => person);
  const signer = signerFor(text.type, authors.value.unit, writers, organisation);
  if (!signer) return refuse('no-signer');
  return allow({
    id,
    revision: 0,
    status: 'pending-sign',
    order: organisation.settings.sign,
    text,
    receipt: null,
    registration: null,
    submittedAt: at,
    creditMonth: monthOf(localDate(at, organisation.zone)),
    task: { number: 1, signer: signer.id, openedAt: at, decided: null },
    signature: null,
    lock: null,
    target: null,
    withdrawal: null,
    ...noParticulars,
    ...authors.value,
  });
}

/** 修改再报: number, first date and month of credit stay; a new task is opened. */
export function resubmit(
  report: Report,
  text: ReportText,
  writer: PersonId,
  at: Instant,
  organisation: Organisation,
): Ruling<Report> {
  const ruling = permit('resubmit', report, writer);
  if (!ruling.ok) return ruling;
  const writers = report.writers.map(({ person }) => person);
  const signer = signerFor(text.type, report.unit, writers, organisation);
  if (!signer) return refuse('no-signer');
  const task = { number: report.task.number + 1, signer: signer.id, openedAt: at, decided: null };
  return allow({ ...report, status: 'pending-sign', text, task, signature: null });
}

/** 撤回: the writer takes it back before sign-off; its credit goes. */
export function withdraw(report: Report, writer: PersonId, at: Instant): Ruling<Report> {
  const ruling = permit('withdraw', report, writer);
  if (!ruling.ok) return ruling;
  const ended = report.task.decided ? report : decided(report, 'withdrawn', writer, at);
  return allow({ ...ended, status: 'withdrawn' });
}
