import type { Adoption } from '#domain/adoption';
import { dueFor, type Entry, settle } from '#domain/ledger';
import type { Report } from '#domain/report';
import type { Needs } from './needs.ts';

/**
 * 记账: what must be booked once these adoptions of a report, new ones or new states of known ones, are kept.
 * An adoption earns money where an authority to pay stood when it was recorded; one that corrects another, where that one did.
 */
export async function entriesFor(
  { books, organisation, clock }: Needs,
  report: Report,
  changed: Adoption[],
): Promise<Entry[]> {
  const [station, known, posted, lastClosed] = await Promise.all([
    organisation(),
    books.adoptions(report.id),
    books.entries(report.id),
    books.lastClosed(),
  ]);
  const after = new Map([...known, ...changed].map((adoption) => [adoption.id, adoption]));
  const old = new Set(known.map(({ id }) => id));
  const moneyOn = station.settings.moneyAuthority !== null;
  const paid = ({ id, corrects }: Adoption): boolean => {
    const first = old.has(id) ? id : corrects;
    return first === null
      ? moneyOn
      : posted.some(({ adoption, kind }) => adoption === first && kind === 'money');
  };
  const due = dueFor(report, [...after.values()], station, paid);
  return settle(report.id, due, posted, { at: clock.now(), lastClosed });
}
