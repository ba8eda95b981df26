import type { ModalView } from '@slack/types';
import type { Manuscript } from '#domain/submission';
import type { Course } from '#ports/letter';
import { type Answer, type FormDoor, open, type PressDoor, type Visit } from '../answer.ts';
import type { FormValues } from '../fields.ts';
import { field } from '../ids.ts';
import { personName, refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';
import { badFileErrors, keptFiles, readFiles } from './attachments.ts';
import { readReportForm, reportForm } from './form.ts';
import { type Asked, isUnchecked, readExplanation, unchecked } from './hints.ts';
import { type More, moreIn } from './more.ts';

/** 「修改再报」: the form with the last words and the reason of the return. */
export const openRevision: PressDoor = async (visit, value) => {
  const { report: id } = carried(ofReport, value);
  const { services, person } = visit;
  const allowed = await services.mayAct('resubmit', id, person);
  if (!allowed.ok) return refused(visit, allowed, id);
  const ruling = await services.readReport(id, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { text } = ruling.value.report;
  const before = text.attachments;
  const more = before.length > 0 ? { files: [], before } : undefined;
  return open(revisionForm(visit, ruling.value, { manuscript: text, ...(more && { more }) }));
};

/** The form of a revision, with what stands in it. */
export function revisionForm(
  visit: Visit,
  { report: { id }, opinion }: Pick<Course, 'report' | 'opinion'>,
  filled: { manuscript: Manuscript; more?: More },
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
  const { services, person } = visit;
  const read = readReportForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const { manuscript } = read;
  const chosen = readFiles(values);
  if ('uncaptioned' in chosen)
    return again(visit, id, values, manuscript, (view) => ({ do: 'update', view: view() }));
  const given = readExplanation(values, state);
  const files = { kept: keptFiles(values), handed: chosen.files };
  const ruling = await services.resubmitReport(arrival, id, manuscript, person.id, given, files);
  if (ruling.ok) return { do: 'close' };
  if (ruling.refusal === 'bad-file') return badFileErrors(visit, ruling);
  if (!isUnchecked(ruling)) return stopped(visit, ruling, field.title, id);
  return again(visit, id, values, manuscript, (view) =>
    unchecked(visit, ruling, (found) => view({ found, given })),
  );
};

/** The form as it came, to be drawn anew over the report as it stands. */
async function again(
  visit: Visit,
  id: string,
  values: FormValues,
  manuscript: Manuscript,
  answer: (view: (asked?: Asked) => ModalView) => Answer,
): Promise<Answer> {
  const course = await visit.services.readReport(id, visit.person);
  if (!course.ok) return stopped(visit, course, field.title, id);
  const more = moreIn(values, course.value.report.text.attachments);
  return answer((asked) => revisionForm(visit, course.value, { manuscript, ...(more && { more }) }, asked));
}
