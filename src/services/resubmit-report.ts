import { cardsOf } from '#domain/announce';
import type { PersonId } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { type Manuscript, resubmit } from '#domain/submission';
import { changeReport, type Needs, onReport, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { problemCopy, textOf } from './submit-report.ts';

/** 修改再报: a returned report with new words; number and first date stay. */
export const resubmitReport =
  ({ books, organisation, clock, marks }: Needs) =>
  async (arrival: string, id: ReportId, manuscript: Manuscript, writer: PersonId): Promise<Gated<Report>> => {
    const { title, body } = manuscript;
    const secret = await secrecyGate({ books, clock }, 'resubmit', writer, { title, body });
    if (secret) return secret;
    const content = textOf(manuscript, 0, writer, 0, marks).hash;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      const at = clock.now();
      const text = textOf(manuscript, before.text.number + 1, writer, at, marks);
      const station = await organisation();
      const ruling = resubmit(before, text, writer, at, station);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      const audit = [onReport(at, writer, 'resubmit', report, { signer: report.task.signer })];
      const notices = [...cardsOf(report, before), ...problemCopy(report, station)];
      return allow({ report, with: { notices, audit } });
    };
    return changeReport(books, id, ask, `resubmit:${arrival}:${content}`);
  };
