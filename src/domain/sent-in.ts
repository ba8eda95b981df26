import { cardsOf } from './announce.ts';
import type { AuditEvent } from './audit.ts';
import { localDate } from './instant.ts';
import type { Addressed } from './notice.ts';
import type { Organisation } from './organisation.ts';
import { type Year, yearOf } from './period.ts';
import type { Report, ReportId } from './report.ts';
import { deputyInCharge, fallbackFor } from './routing.ts';
import { type Routing, signedOf } from './sign-chain.ts';

/** The next number of a gap-free series of the year that a report is to get. */
export interface NumberDue {
  report: ReportId;
  series: 'receipt' | 'registration';
  year: Year;
}

/** 来稿号 at the first submit; the 登记号 too where no approval comes before the office's work. */
export function firstNumbers({ id, order }: Report, { at, organisation }: Routing): NumberDue[] {
  const year = yearOf(localDate(at, organisation.zone));
  const receipt: NumberDue = { report: id, series: 'receipt', year };
  return order === 'after-edit' ? [receipt, { ...receipt, series: 'registration' }] : [receipt];
}

/** 代录, for the audit: whose words they are, and how they came. */
export const enteredFor = ({ origin, text }: Report): AuditEvent['detail'] =>
  origin ? { writer: text.by, way: origin.way } : {};

/** What is said of a piece that was sent in, for the first time or again: its cards, the deputy's copy, and to the office where it went to the 后备审签人. */
export const toldOfArrival = (
  report: Report,
  { organisation }: Routing,
  before: Report | null = null,
): Addressed[] => [
  ...cardsOf(report, before),
  ...problemCopy(report, organisation),
  ...fallbackAsked(report, organisation),
];

/** The deputy in charge gets a copy of a problem report that another signs. */
export function problemCopy(report: Report, station: Organisation): Addressed[] {
  const deputy = deputyInCharge(report.unit, station);
  if (report.text.type !== 'problem' || !deputy || deputy.id === report.task.signer) return [];
  return [{ to: { person: deputy.id }, notice: { kind: 'problem-copy', report: report.id } }];
}

/** The same of a piece that the office's editing has given another signer. */
export const fallbackTaken = (before: Report, after: Report, station: Organisation): Addressed[] =>
  after.task.decided || after.task.signer === before.task.signer ? [] : fallbackAsked(after, station);

/** 送后备审签人: the office is told that the one who would sign it is gone or missing. */
export function fallbackAsked(report: Report, station: Organisation): Addressed[] {
  const { type, unit, writers } = signedOf(report);
  const fallback = fallbackFor(type, unit, [...writers], station);
  if (!fallback) return [];
  const about = { report: report.id, task: report.task.number, signer: fallback.id };
  return [{ to: { channel: 'office' }, notice: { kind: 'fallback-asked', ...about } }];
}
