import { cardsOf } from '#domain/announce';
import { saveEdit } from '#domain/editing';
import { type Consequences, foretold } from '#domain/material';
import { moveTask } from '#domain/move-task';
import { isOffice, type Person } from '#domain/person';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { fallbackTaken } from '#domain/sent-in';
import type { Manuscript } from '#domain/submission';
import { consequences } from './covers-text.ts';
import { changeReport, type Needs, onReport, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { textOf } from './text-version.ts';

/** Not saved yet: saving would bring this, which the clerk was not told. */
export interface Untold {
  ok: false;
  refusal: 'unexpected-reasons';
  comes: Consequences;
}

/** What the clerk began with, by the hash of its words, and why he was told that saving needs a new signature, and whose. */
export interface Seen {
  hash: string;
  told: Consequences;
}

/**
 * 核稿 saved. Unchanged words keep their version. A material change is said before it is saved, cumulative since the signed
 * version: where other reasons hold than the clerk was told, or another will sign by now, he is told this first.
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
      if (!foretold(comes, seen.told)) return refuse('unexpected-reasons');
      const audit = [onReport(at, clerk.id, 'edit', report, { material: material ? 1 : 0 })];
      const notices = [
        ...cardsOf(report, before),
        ...fallbackTaken(before, report, await needs.organisation()),
      ];
      return allow({ report, with: { notices, audit } });
    };
    const ruling = await changeReport(needs.books, id, ask, `edit:${arrival}`);
    if (ruling.ok || ruling.refusal !== 'unexpected-reasons') return ruling;
    return { ok: false, refusal: 'unexpected-reasons', comes };
  };
