import { cardsOf } from '#domain/announce';
import { close, closeAtYearEnd, reopen } from '#domain/close-report';
import { localDate } from '#domain/instant';
import { type Year, yearOf } from '#domain/period';
import type { Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, onReport, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 办结 of one piece, by the office director. */
export const closeReport =
  ({ books, clock, organisation }: Needs) =>
  (id: ReportId, director: Person): Promise<Ruling<Report>> =>
    changeReport(books, id, async (before) => {
      const ruling = close(before, director, (await organisation()).people);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      const audit = [onReport(clock.now(), director.id, 'close', report)];
      return allow({ report, with: { notices: cardsOf(report), audit } });
    });

/** 恢复办理, with a reason. */
export const reopenReport =
  (needs: Needs) =>
  async (id: ReportId, director: Person, words: string, arrival: string): Promise<Gated<Report>> => {
    const secret = await secrecyGate(needs, 'reopen', director.id, { words });
    if (secret) return secret;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      const ruling = reopen(before, director, (await needs.organisation()).people);
      if (!ruling.ok) return ruling;
      const at = needs.clock.now();
      const opinion = opinionOn(before, 'reopened', director.id, words, at, needs.marks.fresh());
      return allow(told(before, ruling.value, opinion));
    };
    return changeReport(needs.books, id, ask, `reopen:${arrival}`);
  };

/** Pieces closed in one change. */
const CHUNK = 20;

/**
 * 年终办结: whatever went up of a year that is over is closed, some at a time; answers how many. Where somebody is
 * faster the rest is looked at anew, and a second run finds nothing left.
 */
export const closeYear =
  ({ books, clock, organisation }: Needs) =>
  async (year: Year): Promise<Ruling<number>> => {
    const { zone } = await organisation();
    if (yearOf(localDate(clock.now(), zone)) <= year) return refuse('wrong-state');
    for (let closed = 0; ; ) {
      const at = clock.now();
      const found = await books.dispatchedUntil(`${year}-12`, CHUNK);
      const reports = found.flatMap((report) => {
        const ruling = closeAtYearEnd(report, year);
        return ruling.ok ? [ruling.value] : [];
      });
      if (reports.length === 0) return allow(closed);
      const kept = await books.keep({
        reports,
        notices: reports.flatMap((report) => cardsOf(report)),
        audit: reports.map((report) => onReport(at, null, 'close', report)),
      });
      if (kept.ok) closed += reports.length;
    }
  };
