import type { ModalView } from '@slack/types';
import type { BodyPart } from '#domain/body-parts';
import type { Draft, DraftId, Entries } from '#domain/draft';
import type { Manuscript } from '#domain/submission';
import type { Course } from '#ports/letter';
import { type Answer, type FormDoor, open, type PressDoor, type Visit } from '../answer.ts';
import { field, press } from '../ids.ts';
import { personName, refused, stopped } from '../say.ts';
import { carried, ofForm, ofReport } from '../values.ts';
import { badFileErrors, keptFiles, readFiles } from './attachments.ts';
import { bodyParts } from './body-fields.ts';
import { authorField } from './co-writing.ts';
import { readReportForm, reportForm } from './form.ts';
import { type Asked, isUnchecked, readExplanation, unchecked } from './hints.ts';
import { type More, moreIn, moreOf, moreOfReport } from './more.ts';
import { draftParts, draftTitle, offer, savedAt } from './offer.ts';
import { registerForm } from './register-only.ts';

/** 「修改再报」: a revision that was left unsent is offered first, else the form with the last words. */
export const openRevision: PressDoor = async (visit, value) => {
  const { report } = carried(ofReport, value);
  const { words, services, person } = visit;
  const draft = (await services.myDrafts(person.id)).find((one) => one.report === report);
  const allowed = await services.mayAct('resubmit', report, person);
  if (!draft || !allowed.ok) return reviseAnew(visit, value);
  const sentence = words.drafts.offerRevision(draftTitle(visit, draft), savedAt(visit, draft));
  const anew = { id: press.reviseAnew, text: words.drafts.reviseAnew, value: { report } };
  return offer(visit, draft, anew, sentence);
};

/** 「重新修改」: the form with the words that came back. */
export const reviseAnew: PressDoor = (visit, value) => resumeRevision(visit, carried(ofReport, value).report);

/** The form of a returned report with the reason of its return, and the words of a draft if there is one. */
export async function resumeRevision(visit: Visit, id: string, draft?: Draft): Promise<Answer> {
  const { services, person } = visit;
  const allowed = await services.mayAct('resubmit', id, person);
  if (!allowed.ok) return refused(visit, allowed, id);
  const ruling = await services.readReport(id, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { text } = ruling.value.report;
  if (ruling.value.report.registerOnly) return open(registerForm(visit, ruling.value.report));
  const joint = ruling.value.report.writers.length > 1 || text.attachments.length > 0;
  const more =
    joint || (draft && moreOf(draft.entries)) ? moreOfReport(visit, ruling.value.report) : undefined;
  const kept = draft && { draft: draft.id, entries: draft.entries, parts: draftParts(draft) };
  return open(revisionForm(visit, ruling.value, { manuscript: text, ...(more && { more }), ...kept }));
}

/** What stands in the form of a revision: the words, the open draft and its fields, the parts of the body. */
interface Standing {
  manuscript: Manuscript;
  more?: More;
  draft?: DraftId | null;
  entries?: Entries;
  parts?: BodyPart[];
}

/** The form of a revision, with what stands in it. */
function revisionForm(
  visit: Visit,
  { report: { id }, opinion }: Pick<Course, 'report' | 'opinion'>,
  filled: Standing,
  asked?: Asked,
): ModalView {
  const { words, organisation } = visit;
  const returned = opinion
    ? words.form.returned(personName(words, organisation, opinion.by), opinion.words)
    : '';
  return reportForm(visit, { ...filled, revision: { report: id, returned } }, asked);
}

export const submitRevision: FormDoor = async (visit, { values, state, arrival }) => {
  const { report: id } = carried(ofReport, state);
  const { draft } = carried(ofForm, state);
  const { services, person } = visit;
  const read = readReportForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const { manuscript } = read;
  const authors = field.coWriters in values ? read.authorship : null;
  const chosen = readFiles(visit, values);
  if ('errors' in chosen) return { do: 'errors', errors: chosen.errors };
  const given = readExplanation(values, state);
  const files = { kept: keptFiles(values), handed: chosen.files };
  const revised = { given, files, authors, draft };
  const ruling = await services.resubmitReport(arrival, id, manuscript, person.id, revised);
  if (ruling.ok) return { do: 'close' };
  if (ruling.refusal === 'bad-file') return badFileErrors(visit, ruling, chosen.files);
  if (!isUnchecked(ruling)) {
    const beside = ruling.refusal === 'secret' ? field.title : authorField(ruling.refusal);
    return stopped(visit, ruling, beside, id);
  }
  const course = await services.readReport(id, person);
  if (!course.ok) return stopped(visit, course, field.title, id);
  const shown = moreIn(values, course.value.report.text.attachments);
  const more = shown && { ...shown, ...(authors && { authors }) };
  const standing = { manuscript, draft, parts: bodyParts(values), ...(more && { more }) };
  return unchecked(visit, ruling, (found) => revisionForm(visit, course.value, standing, { found, given }));
};
