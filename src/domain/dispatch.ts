import { type Instant, type LocalDate, localDate } from './instant.ts';
import type { MaterialReason } from './material.ts';
import type { BodyId } from './organisation.ts';
import type { PersonId } from './person.ts';
import { permit } from './policy.ts';
import type { Report, ReportId } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** 上报方式: 业务系统 · 邮件 · 传真 · 纸质 · 机要. */
export const dispatchWays = ['system', 'email', 'fax', 'paper', 'secure-post'] as const;
export type DispatchWay = (typeof dispatchWays)[number];

/** 上报登记: a signed version went to a body; the program itself sends nothing upward. */
export interface Dispatch {
  id: string;
  report: ReportId;
  body: BodyId;
  date: LocalDate;
  number: string | null;
  way: DispatchWay;
  text: number;
  by: PersonId;
  at: Instant;
}

/** 登记上报: only a version that a signature covers, and on no day before it; `reasons` are what changed materially since that signature. */
export function dispatch(
  report: Report,
  clerk: PersonId,
  office: boolean,
  reasons: MaterialReason[],
  sent?: { date: LocalDate; zone: string },
): Ruling<Report> {
  const ruling = permit('dispatch', report, clerk, office);
  if (!ruling.ok) return ruling;
  if (report.withdrawal) return refuse('withdrawal-asked');
  if (!report.signature || reasons.length > 0) return refuse('unsigned');
  // A day before the signature would count it in a month in which it cannot have gone up.
  if (sent && sent.date < localDate(report.signature.at, sent.zone)) return refuse('before-signature');
  return allow({ ...report, status: 'dispatched' });
}
