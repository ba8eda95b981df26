import { eligibleSigners, principalOf } from './eligible-signers.ts';
import { instantAt, type LocalDate, localDate } from './instant.ts';
import type { PersonId } from './person.ts';
import { firstHands, permit } from './policy.ts';
import type { Report } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { openTask, type Routing, signedOf } from './sign-chain.ts';
import { afterEditing, decided, signedStatus } from './sign-off.ts';
import type { Signature } from './signature.ts';
import { type Hands, secondPerson } from './two-persons.ts';

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

/**
 * 补登审签: an opinion that was given off the screen, by one who may sign this piece; it binds the version that stands now.
 * A clerk leaves his own piece to another of the office, where there is one.
 */
export function enterSignature(
  report: Report,
  clerk: PersonId,
  office: boolean,
  given: PaperSignature,
  routing: Routing,
): Ruling<{ report: Report; hands: Hands }> {
  const { at } = routing;
  const { people, zone } = routing.organisation;
  const ruling = permit('enter-signature', report, clerk, office, people);
  if (!ruling.ok) return ruling;
  if (given.hash !== report.text.hash) return refuse('text-changed');
  // Changed words cannot have been signed on an earlier day; those of a first version may have been on paper before.
  if (report.text.number > 1 && given.date < localDate(report.text.at, zone)) return refuse('text-changed');
  const signed = signedOf(report);
  const { signer } = given;
  if (signed.writers.includes(signer)) return refuse('own-report');
  if (!eligibleSigners(signed, routing).some(({ id }) => id === signer)) return refuse('not-eligible');
  const principal = principalOf(signer, signed, routing);
  const { number, hash } = report.text;
  const signature: Signature = {
    by: signer,
    words: given.words,
    text: number,
    hash,
    at: Math.min(instantAt(given.date, '12:00', zone), at),
    way: given.way,
    enteredBy: clerk,
    ...(principal && { principal }),
    ...(given.place && { place: given.place }),
    ...afterEditing(report),
  };
  // What was still to be asked before the leader is past asking: he has decided.
  const { number: task, openedAt } = report.task;
  const step = { step: 'leader', signer, ...(principal && { principal }) } as const;
  const asked = { ...report, task: openTask(task, [step], openedAt) };
  const done = { ...decided(asked, 'approved', signer, at), status: signedStatus(report), signature };
  const hands = secondPerson(clerk, firstHands(report), people);
  return hands.ok ? allow({ report: done, hands: hands.value }) : hands;
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
