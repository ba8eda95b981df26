import { officeReturn } from '#domain/editing';
import { isOffice, type Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 退回修改 by the office. */
export const returnByOffice =
  ({ books, clock, marks }: Needs) =>
  async (id: ReportId, clerk: Person, words: string, arrival: string): Promise<Gated<Report>> => {
    const secret = await secrecyGate({ books, clock }, 'office-return', clerk.id, { words });
    if (secret) return secret;
    const ask = (before: Report): Ruling<Step> => {
      const at = clock.now();
      const ruling = officeReturn(before, clerk.id, isOffice(clerk), at);
      if (!ruling.ok) return ruling;
      const opinion = opinionOn(before, 'returned', clerk.id, words, at, marks.fresh());
      return allow(told(before, ruling.value, opinion, 'returned'));
    };
    return changeReport(books, id, ask, `office-return:${arrival}`);
  };
