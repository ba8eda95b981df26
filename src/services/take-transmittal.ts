import { isOffice, type Person } from '#domain/person';
import { permit } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import { type Needs, onReport } from './needs.ts';
import { pressOf } from './take-attachment.ts';

/** 报送单 for one of the office: it comes as a file in his direct messages. One press has one effect, however often it arrives. */
export const takeTransmittal =
  ({ books, clock, marks }: Needs) =>
  async (id: ReportId, by: Person, arrival: string): Promise<Ruling<Report>> => {
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    const ruling = permit('take-paper', report, by.id, isOffice(by));
    if (!ruling.ok) return ruling;
    const at = clock.now();
    const once = `take:${id}:${by.id}:${arrival}`;
    const asked = {
      kind: 'transmittal',
      report: id,
      by: by.id,
      takenAt: at,
      press: pressOf(once, marks),
    } as const;
    const kept = await books.keep({
      once,
      notices: [{ to: { person: by.id }, notice: asked }],
      audit: [onReport(at, by.id, 'take-transmittal', report)],
    });
    return kept.ok || (await books.seen(once)) ? allow(report) : kept;
  };
