import { cardsOf } from '#domain/announce';
import { claim, keepBack, officeReturn, saveEdit, takeUpAgain } from '#domain/editing';
import type { Instant } from '#domain/instant';
import { isSameLock, type Lock } from '#domain/lock';
import { type MaterialReason, materialReasons } from '#domain/material';
import { moveTask } from '#domain/move-task';
import { isOffice, type Person, type PersonId } from '#domain/person';
import { policy } from '#domain/policy';
import type { Report, ReportId, ReportText } from '#domain/report';
import { resignerFor } from '#domain/routing';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import type { Manuscript } from '#domain/submission';
import { ownText } from '#domain/versions';
import { opinionOn, told } from './decide-report.ts';
import { changeReport, type Needs, onReport, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { solicitedUnits } from './solicited-units.ts';
import { textOf } from './submit-report.ts';

/** 核稿 opened: claimed for this clerk; opened again by him it stays his for as long again. */
export const claimReport =
  ({ books, clock, organisation }: Needs) =>
  async (id: ReportId, clerk: Person, over?: Lock): Promise<Ruling<Report>> => {
    const held = await books.report(id);
    if (held?.status === 'editing' && isSameLock(held.lock, { by: clerk.id, at: clock.now() }))
      return allow(held);
    return changeReport(books, id, async (before) => {
      const at = clock.now();
      const office = isOffice(clerk);
      const target = before.target === null ? null : await books.report(before.target);
      const ruling = policy['take-up-again'].from.includes(before.status)
        ? takeUpAgain(before, clerk.id, office, at, target)
        : claim(before, clerk.id, office, at, over);
      if (!ruling.ok) return ruling;
      const report = ruling.value;
      const taken = before.lock && before.lock.by !== clerk.id ? { from: before.lock.by } : {};
      const answers = before.target === null ? [] : await solicitedUnits({ books, organisation }, report);
      const notices = [...cardsOf(report), ...answers];
      return allow({
        report,
        with: { notices, audit: [onReport(at, clerk.id, 'claim', report, taken)] },
      });
    });
  };

/** 核稿 saved. Unchanged words keep their version; `seen` are the words the clerk began with. */
export const saveReportEdit =
  (needs: Needs) =>
  async (
    id: ReportId,
    clerk: Person,
    manuscript: Manuscript,
    seen: string,
    arrival: string,
  ): Promise<Gated<Report>> => {
    const { title, body } = manuscript;
    const secret = await secrecyGate(needs, 'edit', clerk.id, { title, body });
    if (secret) return secret;
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      if (before.text.hash !== seen) return refuse('text-changed');
      const at = needs.clock.now();
      const draft = textOf(manuscript, before.text.number + 1, clerk.id, at, needs.marks);
      const text = draft.hash === before.text.hash ? before.text : draft;
      const ruling = await edited(needs, before, text, clerk, at);
      if (!ruling.ok) return ruling;
      const { report, reasons } = ruling.value;
      const audit = [onReport(at, clerk.id, 'edit', report, { material: reasons.length > 0 ? 1 : 0 })];
      return allow({ report, with: { notices: cardsOf(report, before), audit } });
    };
    return changeReport(needs.books, id, ask, `edit:${arrival}`);
  };

/** What saving would bring: why a new signature is due (no reason means that it is not), and whose. */
export interface EditPreview {
  reasons: MaterialReason[];
  signer: PersonId | null;
}

/** Said before saving: cumulative since the signed version, however many edits lie between. */
export const previewEdit =
  (needs: Needs) =>
  async (id: ReportId, clerk: Person, manuscript: Manuscript): Promise<Gated<EditPreview>> => {
    const { title, body } = manuscript;
    const secret = await secrecyGate(needs, 'edit', clerk.id, { title, body });
    if (secret) return secret;
    const report = await needs.books.report(id);
    if (!report) return refuse('no-such-report');
    const at = needs.clock.now();
    const text = textOf(manuscript, report.text.number + 1, clerk.id, at, needs.marks);
    const ruling = await edited(needs, report, text, clerk, at);
    if (!ruling.ok) return ruling;
    return allow({ reasons: ruling.value.reasons, signer: ruling.value.report.task.signer });
  };

/** A report as saving these words would leave it, its task with whoever signs by now: a delegation may be over. */
async function edited(
  needs: Needs,
  before: Report,
  text: ReportText,
  clerk: Person,
  at: Instant,
): Promise<Ruling<{ report: Report; reasons: MaterialReason[] }>> {
  const { reasons, signer } = await consequences(needs, before, text);
  const material = reasons.length > 0;
  const ruling = saveEdit(before, text, clerk.id, { office: isOffice(clerk), material, at, signer });
  if (!ruling.ok) return ruling;
  const report = moveTask(ruling.value, await routingNow(needs)) ?? ruling.value;
  return allow({ report, reasons });
}

/** Material reasons between the signed version and these words, and who would sign them. */
export async function consequences(needs: Needs, report: Report, text: ReportText): Promise<EditPreview> {
  const texts = await needs.books.texts(report.id);
  const signed = texts.find(({ number }) => number === report.signature?.text);
  const station = await needs.organisation();
  const { type } = signed ?? ownText(report, texts);
  const signer = resignerFor({ ...report, text }, type, station);
  // What nobody was asked to sign before the office edits it needs no second signature.
  if (!signed) return { reasons: report.task.waiting ? [] : ['extent'], signer };
  // 并稿 may have made a writer of whoever signed.
  const own = report.writers.some(({ person }) => person === report.signature?.by);
  const changed = materialReasons(signed, text, station, needs.compare);
  return { reasons: own ? [...changed, 'own-part'] : changed, signer };
}

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
