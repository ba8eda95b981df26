import { markDuplicate } from '#domain/merging';
import { isOffice, type Person } from '#domain/person';
import { permit } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { adoptedAmong } from './adopted-among.ts';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { solicitedUnits } from './solicited-units.ts';

/** 标为重复, with a reason: it no longer counts as 来稿. */
export const markAsDuplicate =
  (needs: Needs) =>
  async (
    id: ReportId,
    original: ReportId,
    clerk: Person,
    words: string,
    arrival: string,
  ): Promise<Gated<Report>> => {
    const { books, clock, marks } = needs;
    const secret = await secrecyGate(needs, 'mark-duplicate', clerk.id, { words });
    if (secret) return secret;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      const may = permit('mark-duplicate', before, clerk.id, isOffice(clerk));
      if (!may.ok) return may;
      const repeated = await books.report(original);
      if (!repeated) return refuse('no-such-report');
      const adopted = await adoptedAmong(books, [id]);
      const at = clock.now();
      const ruling = markDuplicate(before, repeated, clerk.id, isOffice(clerk), at, adopted);
      if (!ruling.ok) return ruling;
      const opinion = opinionOn(before, 'duplicate', clerk.id, words, at, marks.fresh());
      const step = told(before, ruling.value, opinion);
      const owed = await solicitedUnits(needs, ruling.value);
      // The original is kept as it stands: of this and its withdrawal at the same moment, one is asked anew.
      const notices = [...(step.with.notices ?? []), ...owed];
      return allow({ ...step, with: { ...step.with, notices, reports: [repeated] } });
    };
    return changeReport(books, id, ask, `duplicate:${arrival}`);
  };
