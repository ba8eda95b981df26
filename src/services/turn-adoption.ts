import type { Adoption, AdoptionId } from '#domain/adoption';
import { correctAdoption, type Recorded, voidAdoption } from '#domain/adoption-turn';
import { cardsOf } from '#domain/announce';
import { localDate } from '#domain/instant';
import type { Addressed } from '#domain/notice';
import type { Person } from '#domain/person';
import type { Report } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { entriesFor } from './entries-for.ts';
import { changeReport, type Needs, onReport, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 作废: the adoption, and by reversing entries what it earned, in one change. What was paid already stays owed. */
export const voidRecorded =
  (needs: Needs) =>
  async (arrival: string, id: AdoptionId, clerk: Person, reason: string): Promise<Gated<Report>> => {
    const secret = await secrecyGate(needs, 'void-adoption', clerk.id, { words: reason });
    if (secret) return secret;
    return turn(needs, `void:${arrival}`, id, async (adoption, report) => {
      const ruling = voidAdoption(adoption, report, clerk, reason);
      if (!ruling.ok) return ruling;
      const { body, date } = adoption;
      return allow({
        report,
        with: {
          adoptions: [ruling.value],
          entries: await entriesFor(needs, report, [ruling.value]),
          notices: told(report, 'adoption-void', id),
          audit: [
            onReport(needs.clock.now(), clerk.id, 'void-adoption', report, { adoption: id, body, date }),
          ],
        },
      });
    });
  };

/** What the office enters on 更正采用. */
export type CorrectionForm = Recorded & { reason: string };

/** 更正: the old one voided and the new one recorded in one change, with the entries of both. */
export const correctRecorded =
  (needs: Needs) =>
  async (arrival: string, id: AdoptionId, clerk: Person, form: CorrectionForm): Promise<Gated<Report>> => {
    const { clock, marks } = needs;
    const { carrier, issue, titlePrinted, instruction, reason: words } = form;
    const levelReference = instruction?.reference ?? null;
    const typed = { carrier, issue, titlePrinted, levelReference, words };
    const secret = await secrecyGate(needs, 'correct-adoption', clerk.id, typed);
    if (secret) return secret;
    const { zone } = await needs.organisation();
    return turn(needs, `correct:${arrival}`, id, async (adoption, report) => {
      const at = clock.now();
      if (form.date > localDate(at, zone)) return refuse('future-date');
      const ruling = correctAdoption(adoption, report, clerk, form, { id: marks.fresh(), recordedAt: at });
      if (!ruling.ok) return ruling;
      const { old, next } = ruling.value;
      const { body, date } = next;
      return allow({
        report,
        with: {
          adoptions: [old, next],
          entries: await entriesFor(needs, report, [old, next]),
          notices: told(report, 'adoption-corrected', next.id),
          audit: [
            onReport(at, clerk.id, 'correct-adoption', report, {
              adoption: next.id,
              corrects: id,
              body,
              date,
            }),
          ],
        },
      });
    });
  };

async function turn(
  { books }: Needs,
  once: string,
  id: AdoptionId,
  ask: (adoption: Adoption, report: Report) => Promise<Ruling<Step>>,
): Promise<Ruling<Report>> {
  const known = await books.adoption(id);
  if (!known) return refuse('no-such-adoption');
  return changeReport(
    books,
    known.report,
    async (report) => ask((await books.adoption(id)) ?? known, report),
    once,
  );
}

/** The cards of the piece are redrawn, and each writer is told plainly. */
const told = (
  report: Report,
  kind: 'adoption-void' | 'adoption-corrected',
  adoption: AdoptionId,
): Addressed[] => [
  ...cardsOf(report),
  ...report.writers.map(
    ({ person }): Addressed => ({
      to: { person },
      notice: { kind, report: report.id, adoption },
    }),
  ),
];
