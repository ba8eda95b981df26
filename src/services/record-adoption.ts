import type { Adoption } from '#domain/adoption';
import { cardsOf } from '#domain/announce';
import type { BodyId } from '#domain/organisation';
import { isOffice, type Person } from '#domain/person';
import { permit } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { entriesFor } from './entries-for.ts';
import { changeReport, type Needs, onReport } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What the office enters on 登记采用: one or several bodies at once. */
export type AdoptionForm = Pick<Adoption, 'carrier' | 'issue' | 'date' | 'titlePrinted' | 'instruction'> & {
  bodies: BodyId[];
  /** Null goes by the report: 约稿 where it was asked for, else 单篇. */
  kind: Adoption['kind'] | null;
};

/** 登记采用: one row per body; points and money are booked in the same change. */
export const recordAdoption =
  (needs: Needs) =>
  async (arrival: string, id: ReportId, clerk: Person, form: AdoptionForm): Promise<Gated<Report>> => {
    const { books, clock, marks } = needs;
    const { carrier, issue, titlePrinted, instruction } = form;
    const levelReference = instruction?.reference ?? null;
    const typed = { carrier, issue, titlePrinted, levelReference };
    const secret = await secrecyGate({ books, clock }, 'adopt', clerk.id, typed);
    if (secret) return secret;
    return changeReport(
      books,
      id,
      async (report) => {
        const ruling = permit('record-adoption', report, clerk.id, isOffice(clerk));
        if (!ruling.ok) return ruling;
        const at = clock.now();
        const { bodies, ...common } = form;
        const mark = marks.fresh();
        const adoptions = bodies.map(
          (body, index): Adoption => ({
            ...common,
            kind: form.kind ?? (report.solicitation ? 'solicited' : 'single'),
            genre: 'news',
            // A leader's note is one note, however many bodies are entered with it.
            instruction: index === 0 ? common.instruction : null,
            // Sorts as the bodies were entered.
            id: `${mark}-${String(index).padStart(2, '0')}`,
            report: id,
            body,
            status: 'noted',
            corrects: null,
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
