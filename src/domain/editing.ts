import type { Instant } from './instant.ts';
import { stillStandsFor } from './left-behind.ts';
import { heldByAnother, isSameLock, type Lock } from './lock.ts';
import type { PersonId } from './person.ts';
import { permit } from './policy.ts';
import type { Report, ReportText } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { openTask } from './sign-chain.ts';
import { decided } from './sign-off.ts';

/**
 * 核稿: opening it claims it for one of the office. A colleague's fresh lock is taken over only by who names it (`over`);
 * one that has lapsed is simply taken.
 */
export function claim(
  report: Report,
  clerk: PersonId,
  office: boolean,
  at: Instant,
  over?: Lock,
): Ruling<Report> {
  const ruling = permit('claim', report, clerk, office);
  if (!ruling.ok) return ruling;
  if (heldByAnother(report, clerk, at) && !isSameLock(report.lock, over)) return refuse('being-edited');
  return allow({ ...report, status: 'editing', lock: { by: clerk, at } });
}

/**
 * 核稿保存: what nobody has signed goes to its signer; a text the signature still covers is ready to send; a material
 * change goes back to be signed again. `signer` is another where the first may not sign it as it now is, null where the leading group is to be asked.
 */
export function saveEdit(
  report: Report,
  text: ReportText,
  clerk: PersonId,
  {
    office,
    material,
    at,
    signer = report.task.signer,
  }: { office: boolean; material: boolean; at: Instant; signer?: PersonId | null },
): Ruling<Report> {
  const ruling = permit('edit', report, clerk, office);
  if (!ruling.ok) return office && ruling.refusal === 'not-yours' ? refuse('taken-over') : ruling;
  const { waiting, principal, ...task } = report.task;
  // Who signs for another does so only in his own task.
  const step = { signer, ...(principal && signer === task.signer && { principal }) };
  if (waiting) {
    // Steps that were to come led to the first signer: they would end with one whose piece it no longer is.
    const asked =
      signer === task.signer
        ? { ...task, ...step, openedAt: at }
        : openTask(task.number, [{ step: 'leader', ...step }], at);
    return allow({ ...report, status: 'pending-sign', text, task: asked, lock: null });
  }
  if (!report.signature) return refuse('unsigned');
  if (!material) return allow({ ...report, status: 'ready', text, lock: null });
  const again = openTask(task.number + 1, [{ step: 'leader', ...step }], at);
  return allow({ ...report, status: 'pending-resign', text, task: again, lock: null });
}

/** 退回修改 by the office. */
export function officeReturn(report: Report, clerk: PersonId, office: boolean, at: Instant): Ruling<Report> {
  const ruling = permit('office-return', report, clerk, office);
  if (!ruling.ok) return ruling;
  if (heldByAnother(report, clerk, at)) return refuse('being-edited');
  const ended = report.task.decided ? report : decided(report, 'returned', clerk, at);
  return allow({ ...ended, status: 'returned', lock: null, withdrawal: null });
}

/** 留存: signed, not sent up; the credit stays. */
export function keepBack(report: Report, clerk: PersonId, office: boolean, at: Instant): Ruling<Report> {
  const ruling = permit('keep', report, clerk, office);
  if (!ruling.ok) return ruling;
  if (heldByAnother(report, clerk, at)) return refuse('being-edited');
  return allow({ ...report, status: 'kept', lock: null });
}

/** A kept report is taken up again, and so is one whose original or 综合 (`target`) was withdrawn or held back since. */
export function takeUpAgain(
  report: Report,
  clerk: PersonId,
  office: boolean,
  at: Instant,
  target: Report | null = null,
): Ruling<Report> {
  const ruling = permit('take-up-again', report, clerk, office);
  if (!ruling.ok) return ruling;
  if (stillStandsFor(report, target)) return refuse('wrong-state');
  return allow({ ...report, status: 'editing', target: null, lock: { by: clerk, at } });
}
