import type { Instant } from './instant.ts';
import type { Addressed, Notice } from './notice.ts';
import type { PersonId } from './person.ts';
import { type Report, type ReportId, type ReportStatus, reportStatuses } from './report.ts';

const beforeOffice: readonly ReportStatus[] = ['pending-sign', 'returned', 'rejected', 'withdrawn'];
/** Statuses in which a report has reached the office. */
export const withOffice: readonly ReportStatus[] = reportStatuses.filter(
  (status) => !beforeOffice.includes(status),
);

/** Every card that shows a report, to be redrawn after a change: writers', signer's (a past task's as well), the office's. */
export function cardsOf(after: Report, before: Report | null = null): Addressed[] {
  // Who is named no more sees that on his card.
  const writers = new Set(
    [after, before].flatMap((report) => report?.writers.map(({ person }) => person) ?? []),
  );
  const authors = [...writers].map(
    (person): Addressed => ({ to: { person }, notice: { kind: 'author-card', report: after.id } }),
  );
  const asked = [before, after].flatMap((report) => (report && !report.task.waiting ? [report.task] : []));
  const signing = asked
    .filter(
      ({ number, signer }, index) =>
        asked.findIndex((task) => task.number === number && task.signer === signer) === index,
    )
    .flatMap(({ number, signer }) => toSigner(signer, { kind: 'sign-card', report: after.id, task: number }));
  const reached = after.registration !== null || withOffice.includes(after.status);
  const office: Addressed[] = reached
    ? [{ to: { channel: 'office' }, notice: { kind: 'office-card', report: after.id } }]
    : [];
  return [...authors, ...signing, ...office, ...questionCards(after, before)];
}

/** The question of a 申请撤回, once it is answered or past answering, or once another may answer it as the signer. */
function questionCards(after: Report, before: Report | null): Addressed[] {
  if (!before?.withdrawal) return [];
  if (before.withdrawal.at !== after.withdrawal?.at) return withdrawalCards(before);
  const moved = before.task.signer !== after.task.signer;
  return moved ? [before, after].flatMap(withdrawalCards).filter(({ to }) => 'person' in to) : [];
}

/** 申请撤回, before the office and whoever signs now. */
export const withdrawalCards = ({ id, withdrawal, task: { signer } }: Report): Addressed[] =>
  withdrawal
    ? [
        { to: { channel: 'office' }, notice: asked(id, withdrawal.at, null) },
        ...toSigner(signer, asked(id, withdrawal.at, signer)),
      ]
    : [];

const asked = (report: ReportId, at: Instant, signer: PersonId | null) =>
  ({ kind: 'withdrawal-asked', report, at, signer }) as const;

/** Where nobody may sign there is nobody to be told. */
const toSigner = (person: PersonId | null, notice: Notice): Addressed[] =>
  person === null ? [] : [{ to: { person }, notice }];
