import { cardsOf } from '#domain/announce';
import { eligibleSigners } from '#domain/eligible-signers';
import { localDate } from '#domain/instant';
import type { Addressed } from '#domain/notice';
import { enterSignature, PAPER_DUE_MS, type PaperSignature, placePaper } from '#domain/paper-signature';
import { yearOf } from '#domain/period';
import { isOffice, type Person } from '#domain/person';
import { policy } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { signedOf } from '#domain/sign-chain';
import { handsMark } from '#domain/two-persons';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, onReport, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** 补登审签: what a leader signed on paper or agreed to by telephone, entered by the office. */
export const enterPaperSignature =
  (needs: Needs) =>
  async (id: ReportId, clerk: Person, given: PaperSignature, arrival: string): Promise<Gated<Report>> => {
    const { words, place } = given;
    const secret = await secrecyGate(needs, 'enter-signature', clerk.id, { words, place });
    if (secret) return secret;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      const routing = await routingNow(needs);
      const { at } = routing;
      const ruling = enterSignature(before, clerk.id, isOffice(clerk), given, routing);
      if (!ruling.ok) return ruling;
      const { report, hands } = ruling.value;
      const entered = { way: given.way, enteredBy: clerk.id };
      // In whose place it was given, the signature knows; the task that it ends may have waited for another.
      const asked = { ...before, task: report.task };
      const said = opinionOn(asked, 'approved', given.signer, words, at, needs.marks.fresh());
      const step = told(before, report, { ...said, ...entered }, undefined, handsMark(hands));
      const year = yearOf(localDate(at, routing.organisation.zone));
      const due: Addressed = {
        to: { channel: 'office' },
        notice: { kind: 'paper-due', report: id, opinion: said.id },
        at: at + PAPER_DUE_MS,
      };
      const notices = [...(step.with.notices ?? []), ...(given.way === 'phone' && !place ? [due] : [])];
      const numbers = [{ report: id, series: 'registration' as const, year }];
      return allow({ ...step, with: { ...step.with, notices, numbers } });
    };
    return changeReport(needs.books, id, ask, `enter-signature:${arrival}`);
  };

/** 补录原件: where the signed paper of a telephone consent now lies. */
export const placeSignedPaper =
  (needs: Needs) =>
  async (id: ReportId, clerk: Person, place: string, arrival: string): Promise<Gated<Report>> => {
    const secret = await secrecyGate(needs, 'place-paper', clerk.id, { place });
    if (secret) return secret;
    const ask = (before: Report): Ruling<Step> => {
      const ruling = placePaper(before, clerk.id, isOffice(clerk), place);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      const audit = [onReport(needs.clock.now(), clerk.id, 'place-paper', report)];
      return allow({ report, with: { notices: cardsOf(report), audit } });
    };
    return changeReport(needs.books, id, ask, `place-paper:${arrival}`);
  };

/** Who may have signed a piece on paper, or may be asked to sign it instead; the form offers nobody else. */
export const signersOf =
  (needs: Needs) =>
  async (report: Report): Promise<Ruling<Person[]>> => {
    const found = eligibleSigners(signedOf(report), await routingNow(needs));
    return found.length > 0 ? allow(found) : refuse('no-signer');
  };

const FOUND = 20;

/** 待审签 pieces for the office to enter a signature of, by title or either number; nobody else finds any. */
export const findWaiting =
  ({ books }: Needs) =>
  async (words: string, clerk: Person): Promise<Report[]> =>
    isOffice(clerk) ? books.search(words, policy['enter-signature'].from, FOUND) : [];
