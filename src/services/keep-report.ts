import { keepBack } from '#domain/editing';
import { isOffice, type Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 留存, with a reason. */
export const keepReport =
  ({ books, clock, marks }: Needs) =>
  async (id: ReportId, clerk: Person, words: string, arrival: string): Promise<Gated<Report>> => {
    const secret = await secrecyGate({ books, clock }, 'keep', clerk.id, { words });
    if (secret) return secret;
    const ask = (before: Report): Ruling<Step> => {
      const at = clock.now();
      const ruling = keepBack(before, clerk.id, isOffice(clerk), at);
      if (!ruling.ok) return ruling;
      return allow(told(before, ruling.value, opinionOn(before, 'kept', clerk.id, words, at, marks.fresh())));
    };
    return changeReport(books, id, ask, `keep:${arrival}`);
  };
