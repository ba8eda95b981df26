import type { PersonId } from './person.ts';
import { permit } from './policy.ts';
import type { Report, ReportText } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { chainFor, openTask, type Routing, signedOf } from './sign-chain.ts';
import { mustStayOnPaper } from './submission.ts';

/**
 * 转问题信息 · 转一般信息: the same words as a piece of the other type, put to the signer of that type. Only the signer of a
 * problem report lowers it. A piece that the office edits first is put to nobody before that.
 */
export function retype(
  report: Report,
  text: ReportText,
  by: { person: PersonId; office: boolean },
  routing: Routing,
): Ruling<Report> {
  const ruling = permit(text.type === 'problem' ? 'raise' : 'lower', report, by.person, by.office);
  if (!ruling.ok) return ruling;
  if (text.type === report.text.type) return refuse('wrong-state');
  if (report.withdrawal) return refuse('withdrawal-asked');
  if (mustStayOnPaper(text.type, report.registerOnly, routing)) return refuse('register-only');
  // 部门意见 and 会签 are asked about a problem report, but it is not theirs to lower it.
  if (text.type === 'general' && report.task.step) return refuse('not-yours');
  const chain = chainFor(signedOf(report, text.type), routing);
  const task = openTask(report.task.number + 1, chain, routing.at);
  if (report.task.waiting) return allow({ ...report, text, task: { ...task, waiting: true } });
  return allow({ ...report, status: 'pending-sign', text, task, signature: null });
}
