import type { BadFile } from '#domain/attachment';
import type { AuditEvent } from '#domain/audit';
import type { Correction } from '#domain/authorship';
import { sameAuthors } from '#domain/correct-authors';
import type { DraftId } from '#domain/draft';
import { type Explanation, unexplained } from '#domain/explanation';
import type { PersonId } from '#domain/person';
import { permit } from '#domain/policy';
import type { Report, ReportId } from '#domain/report';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { toldOfArrival } from '#domain/sent-in';
import { type Manuscript, resubmit } from '#domain/submission';
import { adoptedAmong } from './adopted-among.ts';
import { contentOf, soleOf } from './arrival-of-words.ts';
import type { Check, Unchecked } from './check-report.ts';
import { type HandedFile, handInFiles, wordsOf } from './hand-in-files.ts';
import { goneWith } from './keep-draft.ts';
import { changeReport, type Needs, onReport, routingNow, type Step } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { authorOf, textOf } from './text-version.ts';

/** 附件 of a revision: which of those before stay (null: all of them), and what is new. */
interface ChangedFiles {
  kept: string[] | null;
  handed: HandedFile[];
}

/** What a revision brings beside its words. */
export interface Revised {
  given?: Explanation;
  files?: ChangedFiles;
  /** 合写人、份额、共同报送部门; null where the form did not show them. */
  authors?: Correction | null;
  draft?: DraftId | null;
}

const unchangedFiles: ChangedFiles = { kept: null, handed: [] };

/** 修改再报: a returned report with new words; number and first date stay. */
export const resubmitReport =
  (needs: Needs, check: Check) =>
  async (
    arrival: string,
    id: ReportId,
    words: Manuscript,
    writer: PersonId,
    { given = unexplained, files = unchangedFiles, authors = null, draft = null }: Revised = {},
  ): Promise<Gated<Report> | Unchecked | BadFile> => {
    const { books, marks } = needs;
    const { title, body } = words;
    const { shares = '' } = authors ?? {};
    const typed = { title, body, explanation: given.reason, shares, attachments: wordsOf(files.handed) };
    const secret = await secrecyGate(needs, 'resubmit', writer, typed);
    if (secret) return secret;
    const once = `resubmit:${arrival}:${contentOf(words, files.handed, marks, files.kept)}`;
    const now = await books.report(id);
    // What was kept is answered as the first time, whatever came in meanwhile.
    if (now && (await books.seen(once))) return allow(now);
    // 仅登记 never gets words.
    if (now?.registerOnly) return refuse('wrong-state');
    const kept = now?.text.attachments.filter(({ hash }) => files.kept?.includes(hash) ?? true);
    const handed = await handInFiles(needs, { form: 'resubmit', person: writer }, files.handed, kept);
    if (!handed.ok) return handed;
    const manuscript = { ...words, attachments: handed.value.attachments };
    const sole = await soleOf(needs, manuscript);
    // Words are looked at only where they may be handed in at all; else the rule below says why not.
    const { people } = await needs.organisation();
    const may = now !== null && permit('resubmit', now, writer, false, people).ok;
    const checked = may ? await check(manuscript, now, given) : null;
    if (checked?.ok === false) return checked;
    if (checked) await handed.value.keep();
    const older = (await books.drafts(writer)).filter(({ report }) => report === id);
    const sent = goneWith(arrival, draft, writer, marks);
    const gone = new Set([...sent, ...older].map((one) => one.id));
    const goneDrafts = [...gone].map((one) => ({ id: one, person: writer }));
    const ask = async (before: Report): Promise<Ruling<Step>> => {
      const routing = await routingNow(needs);
      const { at } = routing;
      const text = textOf(manuscript, before.text.number + 1, authorOf(before, writer), at, marks);
      const adopted = (await adoptedAmong(books, [id])).size > 0;
      const ruling = resubmit(before, text, writer, routing, { authors, adopted });
      if (!ruling.ok) return ruling;
      // Returned only since: neither were its words looked at nor its files kept.
      if (!checked) return refuse('someone-was-faster');
      const report = { ...ruling.value, ...checked.value };
      const signer = report.task.signer;
      const audit = [onReport(at, writer, 'resubmit', report, { signer, ...correctedTo(before, report) })];
      const notices = toldOfArrival(report, routing, before);
      return allow({ report, with: { sole, notices, audit, goneDrafts } });
    };
    const ruling = await changeReport(books, id, ask, once);
    if (ruling.ok || ruling.refusal !== 'someone-was-faster' || !now || !checked) return ruling;
    // The very same words may have come from another at that moment.
    const again = await check(manuscript, now, given);
    return again.ok ? ruling : again;
  };

/** For the audit: who wrote it from now on, and in what shares, where that was corrected. */
const correctedTo = (before: Report, after: Report): AuditEvent['detail'] =>
  sameAuthors(before, after)
    ? {}
    : { writers: after.writers.map(({ person, share }) => `${person}:${share}`).join(',') };
