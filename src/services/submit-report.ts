import type { BadFile } from '#domain/attachment';
import type { DraftId } from '#domain/draft';
import { type Explanation, unexplained } from '#domain/explanation';
import type { Person } from '#domain/person';
import type { Report } from '#domain/report';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { enteredFor, firstNumbers, toldOfArrival } from '#domain/sent-in';
import { isAsked } from '#domain/solicitation';
import { type Manuscript, type Submission, submit } from '#domain/submission';
import { contentOf, soleOf } from './arrival-of-words.ts';
import type { Check, Unchecked } from './check-report.ts';
import { type HandedFile, handInFiles, wordsOf } from './hand-in-files.ts';
import { goneWith } from './keep-draft.ts';
import { type Needs, onReport, routingNow } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { solicitedUnits } from './solicited-units.ts';
import { textOf } from './text-version.ts';

/** What a form says beside its words. */
export interface Sent extends Omit<Submission, 'id' | 'text' | 'hints'> {
  /** 校核说明, where hints were shown. */
  given?: Explanation;
  /** 附件, as they stand in the form. */
  handed?: HandedFile[];
  /** The draft that was open in the form, if one was. */
  draft?: DraftId | null;
}

/** 送审. The same arrival (one form, one content) has one effect and answers the same report. */
export const submitReport =
  (needs: Needs, check: Check) =>
  async (
    arrival: string,
    manuscript: Manuscript,
    { given = unexplained, handed = [], draft = null, ...sent }: Sent,
    by: Person,
  ): Promise<Gated<Report> | Unchecked | BadFile> => {
    const { books, marks } = needs;
    const { title, body } = manuscript;
    const { entry = null, shares = '' } = sent.authorship ?? {};
    const typed = { title, body, explanation: given.reason, shares, attachments: wordsOf(handed) };
    const secret = await secrecyGate(needs, 'submit', by.id, typed);
    if (secret) return secret;
    const once = `submit:${arrival}:${contentOf(manuscript, handed, marks)}`;
    const id = `r${marks.hash(once).slice(0, 20)}`;
    // What was kept is answered as the first time, whatever came in meanwhile.
    const before = await books.report(id);
    if (before) return allow(before);
    const files = await handInFiles(needs, { form: 'submit', person: by.id }, handed);
    if (!files.ok) return files;
    const { attachments } = files.value;
    const routing = await routingNow(needs);
    const { at } = routing;
    // 代录: the words are their writer's.
    const text = textOf({ ...manuscript, attachments }, 1, entry?.writer ?? by.id, at, marks);
    const ruling = submit({ ...sent, id, text }, by, routing);
    if (!ruling.ok) return ruling;
    if (sent.solicitation && !isAsked(await books.solicitation(sent.solicitation), ruling.value))
      return refuse('not-yours');
    const sole = await soleOf(needs, manuscript);
    const checked = await check(manuscript, ruling.value, given);
    if (!checked.ok) return checked;
    await files.value.keep();
    const report = { ...ruling.value, ...checked.value };
    const kept = await books.keep({
      once,
      sole,
      reports: [report],
      goneDrafts: goneWith(arrival, draft, by.id, marks),
      numbers: firstNumbers(report, routing),
      notices: [...toldOfArrival(report, routing), ...(await solicitedUnits(needs, report))],
      audit: [onReport(at, by.id, 'submit', report, { signer: report.task.signer, ...enteredFor(report) })],
    });
    if (kept.ok) return allow(report);
    const same = await books.report(id);
    if (same) return allow(same);
    // The very same words came from another at that moment.
    const again = await check(manuscript, ruling.value, given);
    return again.ok ? refuse(kept.refusal) : again;
  };
