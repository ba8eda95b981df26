import { cardsOf } from '#domain/announce';
import { claim, takeUpAgain } from '#domain/editing';
import { isSameLock, type Lock } from '#domain/lock';
import { isOffice, type Person } from '#domain/person';
import { policy } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling } from '#domain/ruling';
import { changeReport, type Needs, onReport } from './needs.ts';
import { solicitedUnits } from './solicited-units.ts';

/** 核稿 opened: claimed for this clerk; opened again by him it stays his for as long again. */
export const claimReport =
  ({ books, clock, organisation }: Needs) =>
  async (id: ReportId, clerk: Person, over?: Lock): Promise<Ruling<Report>> => {
    const held = await books.report(id);
    if (held?.status === 'editing' && isSameLock(held.lock, { by: clerk.id, at: clock.now() }))
      return allow(held);
    return changeReport(books, id, async (before) => {
      const at = clock.now();
      const office = isOffice(clerk);
      const target = before.target === null ? null : await books.report(before.target);
      const ruling = policy['take-up-again'].from.includes(before.status)
        ? takeUpAgain(before, clerk.id, office, at, target)
        : claim(before, clerk.id, office, at, over);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      const taken = before.lock && before.lock.by !== clerk.id ? { from: before.lock.by } : {};
      const answers = before.target === null ? [] : await solicitedUnits({ books, organisation }, report);
      const notices = [...cardsOf(report), ...answers];
      return allow({
        report,
        with: { notices, audit: [onReport(at, clerk.id, 'claim', report, taken)] },
      });
    });
  };
