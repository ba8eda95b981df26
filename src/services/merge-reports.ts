import { cardsOf } from '#domain/announce';
import { joinedWords, mergeInto } from '#domain/merging';
import { isOffice, type Person } from '#domain/person';
import { permit, policy } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { resignerFor } from '#domain/routing';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { problemCopy } from '#domain/sent-in';
import { mustStayOnPaper } from '#domain/submission';
import { adoptedAmong } from './adopted-among.ts';
import { opinionOn } from './decide-report.ts';
import { changeReport, type Needs, onReport, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { textOf } from './text-version.ts';

const OFFERED = 100;

/** Reports that could be joined to this one now, newest first. */
export const mergeable =
  ({ books }: Needs) =>
  async (lead: ReportId, clerk: Person): Promise<Report[]> => {
    if (!isOffice(clerk)) return [];
    const found = await books.search('', policy.merge.from, OFFERED + 1);
    return found
      .filter((report) => report.id !== lead && !report.registerOnly)
      .filter((report) => permit('merge', report, clerk.id, true).ok)
      .slice(0, OFFERED);
  };

/** 并入综合: one lead, several others, all or none; their words are joined and the lead stands open for editing. */
export const mergeReports =
  (needs: Needs) =>
  async (
    id: ReportId,
    others: ReportId[],
    clerk: Person,
    words: string,
    arrival: string,
  ): Promise<Gated<Report>> => {
    const { books, marks } = needs;
    const secret = await secrecyGate(needs, 'merge', clerk.id, { words });
    if (secret) return secret;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      const may = permit('merge', before, clerk.id, isOffice(clerk));
      if (!may.ok) return may;
      const found = await Promise.all(others.map((other) => books.report(other)));
      const joining = found.filter((report) => report !== null);
      if (joining.length < others.length) return refuse('no-such-report');
      const routing = await routingNow(needs);
      const { at } = routing;
      const manuscript = joinedWords(before, joining);
      // Joined words are raised by a problem report among them, and stay on paper where such words must.
      if (mustStayOnPaper(manuscript.type, null, routing)) return refuse('register-only');
      const adopted = await adoptedAmong(books, [id, ...others]);
      const text = textOf(manuscript, before.text.number + 1, clerk.id, at, marks);
      const ruling = mergeInto(before, joining, text, clerk.id, isOffice(clerk), at, adopted);
      if (!ruling.ok) return ruling;
      const { lead, merged } = ruling.value;
      // 并入问题信息 makes it one: whoever is to sign it now, the deputy reads a copy.
      const signer = resignerFor(lead, before.text.type, routing.organisation);
      const raised = lead.text.type !== before.text.type;
      const copy = raised
        ? problemCopy({ ...lead, task: { ...lead.task, signer } }, routing.organisation)
        : [];
      const say = (report: Report) => opinionOn(report, 'merged', clerk.id, words, at, marks.fresh());
      return allow({
        report: lead,
        with: {
          reports: merged,
          opinions: joining.map(say),
          notices: [...cardsOf(lead, before), ...copy, ...merged.flatMap((report) => cardsOf(report))],
          audit: [
            onReport(at, clerk.id, 'merge', lead, { merged: merged.length }),
            ...merged.map((report) => onReport(at, clerk.id, 'merged-into', report, { target: lead.id })),
          ],
        },
      });
    };
    return changeReport(books, id, ask, `merge:${arrival}`);
  };
