import type { Instant } from './instant.ts';
import type { Person, PersonId } from './person.ts';
import { permit } from './policy.ts';
import type { Report } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import { decided } from './sign-off.ts';

/** 撤回: the writer takes it back before sign-off; its credit goes. What has 采用 that stand stays. */
export function withdraw(
  report: Report,
  writer: PersonId,
  at: Instant,
  adopted = false,
  people?: readonly Person[],
): Ruling<Report> {
  const ruling = permit('withdraw', report, writer, false, people);
  if (!ruling.ok) return ruling;
  if (adopted) return refuse('adopted');
  const ended = report.task.decided ? report : decided(report, 'withdrawn', writer, at);
  return allow({ ...ended, status: 'withdrawn' });
}

/** 申请撤回: once a leader has agreed, or the office has begun, a piece is withdrawn only with consent. */
export function askWithdrawal(report: Report, writer: PersonId, at: Instant): Ruling<Report> {
  const ruling = permit('ask-withdrawal', report, writer);
  if (!ruling.ok) return ruling;
  if (report.withdrawal) return refuse('already-recorded');
  return allow({ ...report, withdrawal: { by: writer, at } });
}

/** 同意撤回 or 不同意, by the signer or the office; whoever answers first answers for both. */
export function answerWithdrawal(
  report: Report,
  by: { person: PersonId; office: boolean },
  consents: boolean,
  at: Instant,
  adopted = false,
): Ruling<Report> {
  const ruling = permit('answer-withdrawal', report, by.person, by.office);
  if (!ruling.ok) return ruling;
  if (!report.withdrawal) return refuse('already-decided');
  const answered = { ...report, withdrawal: null };
  if (!consents) return allow(answered);
  if (adopted) return refuse('adopted');
  const ended = report.task.decided ? answered : decided(answered, 'withdrawn', by.person, at);
  return allow({ ...ended, status: 'withdrawn', lock: null });
}
