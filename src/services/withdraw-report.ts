import { cardsOf } from '#domain/announce';
import type { PersonId } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling } from '#domain/ruling';
import { withdraw } from '#domain/submission';
import { changeReport, type Needs, onReport } from './needs.ts';

/** 撤回 by the writer, before sign-off. */
export const withdrawReport =
  ({ books, clock }: Needs) =>
  (id: ReportId, writer: PersonId): Promise<Ruling<Report>> =>
    changeReport(books, id, (before) => {
      const at = clock.now();
      const ruling = withdraw(before, writer, at);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      return allow({
        report,
        with: { notices: cardsOf(report), audit: [onReport(at, writer, 'withdraw', report)] },
      });
    });
