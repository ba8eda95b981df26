import { cardsOf } from '#domain/announce';
import { saveEdit } from '#domain/editing';
import { foretold, type MaterialReason } from '#domain/material';
import { moveTask } from '#domain/move-task';
import { isOffice, type Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import type { Manuscript } from '#domain/submission';
import { type Consequences, consequences } from './covers-text.ts';
import { changeReport, type Needs, onReport, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { textOf } from './text-version.ts';

/** Not saved yet: saving would bring this, which the clerk was not told. */
export interface Untold {
  ok: false;
  refusal: 'unexpected-reasons';
  comes: Consequences;
}

/** What the clerk began with, by the hash of its words, and why he was told that saving needs a new signature. */
export interface Seen {
  hash: string;
  told: readonly MaterialReason[];
}

/**
 * 核稿 saved. Unchanged words keep their version. A material change is said before it is saved, cumulative since the signed
 * version: where other reasons hold than the clerk was told, he is told these first.
 */
export const saveReportEdit =
  (needs: Needs) =>
  async (
    id: ReportId,
    clerk: Person,
    manuscript: Manuscript,
    seen: Seen,
    arrival: string,
  ): Promise<Gated<Report> | Untold> => {
    const { title, body } = manuscript;
    const secret = await secrecyGate(needs, 'edit', clerk.id, { title, body });
    if (secret) return secret;
    let comes: Consequences = { reasons: [], signer: null };
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      if (before.text.hash !== seen.hash) return refuse('text-changed');
      const at = needs.clock.now();
      const draft = textOf(manuscript, before.text.number + 1, clerk.id, at, needs.marks);
      const text = draft.hash === before.text.hash ? before.text : draft;
      const { reasons, signer } = await consequences(needs, before, text);
      const material = reasons.length > 0;
      const ruling = saveEdit(before, text, clerk.id, { office: isOffice(clerk), material, at, signer });
      if (!ruling.ok) return ruling;
      // Whoever signs by now: a delegation may be over.
      const report = moveTask(ruling.value, await routingNow(needs)) ?? ruling.value;
      comes = { reasons, signer: report.task.signer };
      if (!foretold(reasons, seen.told)) return refuse('unexpected-reasons');
      const audit = [onReport(at, clerk.id, 'edit', report, { material: material ? 1 : 0 })];
      return allow({ report, with: { notices: cardsOf(report, before), audit } });
    };
    const ruling = await changeReport(needs.books, id, ask, `edit:${arrival}`);
    if (ruling.ok || ruling.refusal !== 'unexpected-reasons') return ruling;
    return { ok: false, refusal: 'unexpected-reasons', comes };
  };
