import type { Adoption } from '#domain/adoption';
import { cardsOf } from '#domain/announce';
import { inPrint } from '#domain/in-print';
import { localDate } from '#domain/instant';
import { postingMonth } from '#domain/ledger';
import { type Month, monthOf, yearOf } from '#domain/period';
import { isOffice, type Person } from '#domain/person';
import { permit } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, refuse } from '#domain/ruling';
import type { Gated, Secret } from '#domain/secrecy-block';
import { entriesFor } from './entries-for.ts';
import { changeReport, type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What the office enters on 登记采用: what the adoptions have in common, and each body with its own carrier and issue. */
export type AdoptionForm = Pick<Adoption, 'genre' | 'date' | 'titlePrinted' | 'instruction'> & {
  /** Null goes by the report: 约稿 where it was asked for, else 单篇. */
  kind: Adoption['kind'] | null;
  uses: Pick<Adoption, 'body' | 'carrier' | 'issue'>[];
};

/** What is said before an adoption is recorded; none of it stands in its way. */
export interface Weighed {
  report: Report;
  /** 未经上报. */
  neverSent: boolean;
  /** 补登: the month it is posted in, where its own is of an earlier year or closed. */
  late: Month | null;
}

/** Looks at what is about to be recorded, and keeps nothing of it. */
export const weighAdoption =
  (needs: Needs) =>
  async (id: ReportId, clerk: Person, form: AdoptionForm): Promise<Gated<Weighed>> => {
    const secret = await gate(needs, clerk, form);
    if (secret) return secret;
    const { books, clock } = needs;
    const report = await books.report(id);
    if (!report) return refuse('no-such-report');
    const ruling = permit('record-adoption', report, clerk.id, isOffice(clerk));
    if (!ruling.ok) return ruling;
    const { zone } = await needs.organisation();
    const today = localDate(clock.now(), zone);
    if (form.date > today) return refuse('future-date');
    const posting = postingMonth(form.date, await books.lastClosed());
    const own = posting === monthOf(form.date) && yearOf(form.date) === yearOf(today);
    return allow({
      report,
      neverSent: (await books.dispatches(id)).length === 0,
      late: own ? null : posting,
    });
  };

/** 登记采用: one row per body; points and money are booked in the same change. */
export const recordAdoption =
  (needs: Needs) =>
  async (arrival: string, id: ReportId, clerk: Person, form: AdoptionForm): Promise<Gated<Report>> => {
    const secret = await gate(needs, clerk, form);
    if (secret) return secret;
    const { books, clock, marks } = needs;
    const { zone } = await needs.organisation();
    return changeReport(
      books,
      id,
      async (report) => {
        const ruling = permit('record-adoption', report, clerk.id, isOffice(clerk));
        if (!ruling.ok) return ruling;
        const at = clock.now();
        if (form.date > localDate(at, zone)) return refuse('future-date');
        const { uses, ...common } = form;
        const mark = marks.fresh();
        const adoptions = uses.map(
          (use, index): Adoption => ({
            ...common,
            ...inPrint(use),
            kind: form.kind ?? (report.solicitation ? 'solicited' : 'single'),
            // A leader's note is one note, however many bodies are entered with it.
            instruction: index === 0 ? common.instruction : null,
            // Sorts as the bodies were entered.
            id: `${mark}-${String(index).padStart(2, '0')}`,
            report: id,
            status: 'noted',
            corrects: null,
            reason: null,
            recordedBy: clerk.id,
            recordedAt: at,
          }),
        );
        const news = report.writers.map(({ person }) => ({
          to: { person },
          notice: {
            kind: 'adopted' as const,
            report: id,
            adoptions: adoptions.map((adoption) => adoption.id),
          },
        }));
        return allow({
          report,
          with: {
            adoptions,
            entries: await entriesFor(needs, report, adoptions),
            notices: [...cardsOf(report), ...news],
            audit: adoptions.map(({ id: adoption, body, date }) =>
              onReport(at, clerk.id, 'adopt', report, { adoption, body, date }),
            ),
          },
        });
      },
      `adopt:${arrival}`,
    );
  };

function gate(needs: Needs, clerk: Person, form: AdoptionForm): Promise<Secret | null> {
  const { uses, titlePrinted, instruction } = form;
  return secrecyGate(needs, 'adopt', clerk.id, {
    carrier: uses.map(({ carrier }) => carrier).join('\n'),
    issue: uses.map(({ issue }) => issue).join('\n'),
    titlePrinted,
    levelReference: instruction?.reference ?? null,
  });
}
