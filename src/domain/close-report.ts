import { type Year, yearOf } from './period.ts';
import type { Person } from './person.ts';
import { permit } from './policy.ts';
import type { Report } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';

/** 办结: a piece that went up is closed, by the office director. */
export function close(report: Report, director: Person, people: readonly Person[]): Ruling<Report> {
  const ruling = permit('close', report, director.id, true, people);
  return ruling.ok ? allow({ ...report, status: 'closed' }) : ruling;
}

/** 年终办结: a piece of that year or an earlier one that went up is closed by the house itself. */
export const closeAtYearEnd = (report: Report, year: Year): Ruling<Report> =>
  report.status === 'dispatched' && yearOf(report.creditMonth) <= year
    ? allow({ ...report, status: 'closed' })
    : refuse('wrong-state');

/** 恢复办理: the office director takes up a closed piece again; it is then as sent up as it was. */
export function reopen(report: Report, director: Person, people: readonly Person[]): Ruling<Report> {
  const ruling = permit('reopen', report, director.id, true, people);
  return ruling.ok ? allow({ ...report, status: 'dispatched' }) : ruling;
}
