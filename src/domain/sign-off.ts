import { eligibleSigners } from './eligible-signers.ts';
import type { Instant } from './instant.ts';
import { stepNow } from './move-task.ts';
import type { Verdict } from './opinion.ts';
import type { PersonId } from './person.ts';
import { permit } from './policy.ts';
import type { Report, ReportStatus } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { openTask, type Routing, signedOf } from './sign-chain.ts';
import type { Signature } from './signature.ts';
import { isRefusal } from './typed-opinion.ts';

/** What a leader hands in: which version he saw, and his words. */
export interface Decision {
  task: number;
  hash: string;
  words: string;
  at: Instant;
}

/** 审签同意: an opinion on a pending report, never one's own, and only on the version that was seen; where more are to be asked, the next. */
export function approve(report: Report, signer: PersonId, decision: Decision): Ruling<Report> {
  const ruling = onTask(report, signer, decision, 'approve');
  if (!ruling.ok) return ruling;
  const { words, at, hash } = decision;
  if (isRefusal(words)) return refuse('reads-as-refusal');
  const [next] = report.task.rest ?? [];
  if (next) {
    const { number, rest = [] } = report.task;
    return allow({ ...report, task: openTask(number + 1, rest, at) });
  }
  const { principal } = report.task;
  const signature = {
    by: signer,
    words,
    at,
    hash,
    text: report.text.number,
    ...(principal && { principal }),
    ...afterEditing(report),
  };
  return allow({ ...decided(report, 'approved', signer, at), status: signedStatus(report), signature });
}

/** Where a signature leads: to the office's editing, or, where the office has edited, to sending up. */
export const signedStatus = ({ status, order }: Report): ReportStatus =>
  status === 'pending-resign' || order === 'after-edit' ? 'ready' : 'registered';

/** What a signature says of the words that it is given for: that the office has edited them. */
export const afterEditing = ({ status, order }: Report): Pick<Signature, 'edited'> =>
  status === 'pending-resign' || order === 'after-edit' ? { edited: true } : {};

/** 暂不报送: held back for a reason; the credit goes, nothing is deleted. What has 采用 that stand is counted and cannot end so. */
export function reject(
  report: Report,
  signer: PersonId,
  decision: Decision,
  adopted = false,
): Ruling<Report> {
  const ruling = onTask(report, signer, decision, 'reject');
  if (!ruling.ok) return ruling;
  if (adopted) return refuse('adopted');
  return allow({ ...decided(report, 'rejected', signer, decision.at), status: 'rejected', withdrawal: null });
}

/** 退回修改 by the signer: back to the writer with a reason; number and date are kept. */
export function returnForRevision(report: Report, signer: PersonId, decision: Decision): Ruling<Report> {
  const ruling = onTask(report, signer, decision, 'return');
  if (!ruling.ok) return ruling;
  return allow({
    ...decided(report, 'returned', signer, decision.at),
    status: 'returned',
    lock: null,
    withdrawal: null,
  });
}

/** Whether the office has begun on the signed words: while it edits, and once it saved anything but what was signed again. */
export function officeBegan({ status, text, signature }: Report): boolean {
  if (status === 'registered') return false;
  return !(status === 'ready' && signature?.edited && signature.text === text.number);
}

/**
 * 撤回意见: the signer takes his approval back, until the office has begun. A new task is opened for whoever signs by the
 * delegations of now.
 */
export function undoApproval(
  report: Report,
  signer: PersonId,
  task: number,
  routing: Routing,
): Ruling<Report> {
  // A second press finds the task that the first one opened.
  if (signer === report.task.signer && task !== report.task.number) return refuse('already-decided');
  const ruling = permit('undo', report, signer);
  if (!ruling.ok) return ruling;
  if (!report.signature) return refuse('wrong-state');
  if (officeBegan(report)) return refuse('office-began');
  // Who asked to take it back is answered first: a new task would leave his question open to nobody.
  if (report.withdrawal) return refuse('withdrawal-asked');
  const resigned = report.status === 'ready' && report.order === 'before-edit';
  const { principal } = report.task;
  const given = { step: 'leader', signer, ...(principal && { principal }) } as const;
  const next = openTask(task + 1, [stepNow(given, report, routing)], routing.at);
  return allow({
    ...report,
    status: resigned ? 'pending-resign' : 'pending-sign',
    signature: null,
    task: next,
  });
}

/** 转请他人审签: another who may sign it is asked in this one's stead. */
export function passOn(
  report: Report,
  signer: PersonId,
  decision: Decision,
  to: PersonId,
  routing: Routing,
): Ruling<Report> {
  const ruling = onTask(report, signer, decision, 'pass-on');
  if (!ruling.ok) return ruling;
  // A unit's own step is not a leader's to take over.
  if (report.task.step) return refuse('not-yours');
  if (to === signer || !eligibleSigners(signedOf(report), routing).some(({ id }) => id === to))
    return refuse('not-eligible');
  // Where he is away, whoever stands in for him is asked.
  const step = stepNow({ step: 'leader', signer: to }, report, routing);
  if (step.signer === signer) return refuse('not-eligible');
  return allow({ ...report, task: openTask(report.task.number + 1, [step], decision.at) });
}

function onTask(
  report: Report,
  signer: PersonId,
  decision: Decision,
  action: 'approve' | 'reject' | 'return' | 'pass-on',
): Ruling<Report> {
  const ruling = permit(action, report, signer);
  if (!ruling.ok) return ruling;
  if (decision.task !== report.task.number) return refuse('already-decided');
  if (decision.hash !== report.text.hash) return refuse('text-changed');
  return allow(report);
}

/** The report with its task closed. */
export const decided = (report: Report, verdict: Verdict, by: PersonId, at: Instant): Report => ({
  ...report,
  task: { ...report.task, decided: { verdict, by, at } },
});
