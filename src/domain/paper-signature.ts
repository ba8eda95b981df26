import { isSigner } from './delegation.ts';
import { type Instant, instantAt, type LocalDate, localDate } from './instant.ts';
import type { Organisation } from './organisation.ts';
import type { PersonId } from './person.ts';
import { permit } from './policy.ts';
import type { Report } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { openTask } from './sign-chain.ts';
import { decided, signedStatus } from './sign-off.ts';
import type { Signature } from './signature.ts';

/** What the office enters of an opinion that was given on paper or by telephone. */
export interface PaperSignature {
  signer: PersonId;
  way: 'paper' | 'phone';
  date: LocalDate;
  words: string;
  /** The words it was given for. */
  hash: string;
  /** Where the signed paper lies; empty after a call, until it is there. */
  place: string;
}

/** After a telephone consent the signed paper is due within a day. */
export const PAPER_DUE_MS = 24 * 3_600_000;

/** 补登审签: a leader's opinion that was given off the screen; it binds the version that stands now. */
export function enterSignature(
  report: Report,
  clerk: PersonId,
  office: boolean,
  given: PaperSignature,
  at: Instant,
  { people, zone }: Organisation,
): Ruling<Report> {
  const ruling = permit('enter-signature', report, clerk, office);
  if (!ruling.ok) return ruling;
  if (given.hash !== report.text.hash) return refuse('text-changed');
  // Changed words cannot have been signed on an earlier day; those of a first version may have been on paper before.
  if (report.text.number > 1 && given.date < localDate(report.text.at, zone)) return refuse('text-changed');
  const signer = people.find(({ id }) => id === given.signer);
  const wrote = report.writers.some(({ person }) => person === given.signer);
  if (wrote) return refuse('own-report');
  if (!signer || !isSigner(signer)) return refuse('not-eligible');
  const { number, hash } = report.text;
  const signature: Signature = {
    by: signer.id,
    words: given.words,
    text: number,
    hash,
    at: Math.min(instantAt(given.date, '12:00', zone), at),
    way: given.way,
    enteredBy: clerk,
    ...(given.place && { place: given.place }),
  };
  // What was still to be asked before the leader is past asking: he has decided, and in nobody's place.
  const { number: task, openedAt } = report.task;
  const asked = { ...report, task: openTask(task, [{ step: 'leader', signer: signer.id }], openedAt) };
  return allow({ ...decided(asked, 'approved', signer.id, at), status: signedStatus(report), signature });
}

/** Whether the signed paper of a telephone consent is still to come. */
export const paperMissing = ({ signature }: Report): boolean =>
  signature?.way === 'phone' && signature.place === undefined;

/** 补录原件: where the signed paper of a telephone consent lies. */
export function placePaper(report: Report, clerk: PersonId, office: boolean, place: string): Ruling<Report> {
  const ruling = permit('place-paper', report, clerk, office);
  if (!ruling.ok) return ruling;
  if (!report.signature || !paperMissing(report)) return refuse('already-recorded');
  return allow({ ...report, signature: { ...report.signature, place } });
}
