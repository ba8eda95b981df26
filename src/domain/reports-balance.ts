import type { AuditEvent } from './audit.ts';
import { type Imbalance, imbalances } from './books-balance.ts';
import type { Month } from './period.ts';
import { countsAsReceived, type Report } from './report.ts';
import type { UnitId } from './unit.ts';

/** A report as it lies in the books: what it counts for, and how many versions are frozen. */
export interface LaidReport
  extends Pick<Report, 'id' | 'unit' | 'status' | 'follows' | 'noticed' | 'creditMonth'> {
  /** 第一稿: the hash of its words, null where it is not frozen. */
  first: string | null;
  /** Frozen versions, and the number of the latest. */
  versions: number;
  text: number;
}

/** 来稿 of a unit in a month, as the counters say. */
export interface CountedUnit {
  unit: UnitId;
  month: Month;
  amount: number;
}

/** By which acts a report first comes into the books. */
const firstActs: readonly string[] = ['submit', 'retro-register'];

/** Whether an event is the first submit of something. */
export const isFirstSubmit = ({ action }: Pick<AuditEvent, 'action'>): boolean => firstActs.includes(action);

/** Every stored report has one first-submit event, of the very words that are frozen as its 第一稿, and no event lacks its report. */
export function reportsBalance(
  reports: readonly LaidReport[],
  submits: readonly Pick<AuditEvent, 'subject' | 'detail'>[],
): Imbalance[] {
  const first = new Map(reports.map((report) => [report.id, report.first]));
  const told = new Map<string, number>();
  const wrong = new Set<string>();
  for (const { subject, detail } of submits) {
    told.set(subject, (told.get(subject) ?? 0) + 1);
    if (!first.has(subject) || first.get(subject) !== detail.hash) wrong.add(subject);
  }
  for (const { id } of reports) if (told.get(id) !== 1) wrong.add(id);
  const unfrozen = reports.filter(({ first: hash, versions, text }) => hash === null || versions !== text);
  return [
    ...imbalances('first-submit', wrong),
    ...imbalances(
      'first-text',
      unfrozen.map(({ id }) => id),
    ),
  ];
}

/** 来稿 counters by unit and month are the reports that count, one by one. */
export function receivedBalance(
  reports: readonly LaidReport[],
  counters: readonly CountedUnit[],
): Imbalance[] {
  const left = new Map<string, number>();
  const add = (unit: UnitId, month: Month, amount: number) => {
    const name = `${unit}/${month}`;
    left.set(name, (left.get(name) ?? 0) + amount);
  };
  for (const report of reports) if (countsAsReceived(report)) add(report.unit, report.creditMonth, 1);
  for (const { unit, month, amount } of counters) add(unit, month, 0 - amount);
  return imbalances(
    'received',
    [...left].filter(([, difference]) => difference !== 0).map(([name]) => name),
  );
}
