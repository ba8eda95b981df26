import { isOffice, type Person } from '#domain/person';
import { permit } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import { type Needs, onReport } from './needs.ts';

/** 报送单 for one of the office: it comes as a file in his direct messages. Two presses within a second are one. */
export const takeTransmittal =
  ({ books, clock }: Needs) =>
  async (id: ReportId, by: Person): Promise<Ruling<Report>> => {
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    const ruling = permit('take-paper', report, by.id, isOffice(by));
    if (!ruling.ok) return ruling;
    const at = clock.now();
    const takenAt = at - (at % 1000);
    const kept = await books.keep({
      notices: [{ to: { person: by.id }, notice: { kind: 'transmittal', report: id, by: by.id, takenAt } }],
      audit: [onReport(at, by.id, 'take-transmittal', report)],
    });
    return kept.ok ? allow(report) : kept;
  };
