import type { ModalView } from '@slack/types';
import type { Report } from '#domain/report';
import type { Opinion } from '#domain/sign-off';
import type { Manuscript } from '#domain/submission';
import { type FormDoor, open, type PressDoor, type Visit } from '../answer.ts';
import { field } from '../ids.ts';
import { personName, refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';
import { readReportForm, reportForm } from './form.ts';
import { type Asked, isUnchecked, readExplanation, unchecked } from './hints.ts';

/** 「修改再报」: the form with the last words and the reason of the return. */
export const openRevision: PressDoor = async (visit, value) => {
  const { report: id } = carried(ofReport, value);
  const { services, person } = visit;
  const allowed = await services.mayAct('resubmit', id, person);
  if (!allowed.ok) return refused(visit, allowed, id);
  const ruling = await services.readReport(id, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { report, opinion } = ruling.value;
  return open(revisionForm(visit, report, opinion, report.text));
};

function revisionForm(
  visit: Visit,
  { id }: Report,
  opinion: Opinion | null,
  manuscript: Manuscript,
  asked?: Asked,
): ModalView {
  const { words, organisation } = visit;
  const returned = opinion
    ? words.form.returned(personName(words, organisation, opinion.by), opinion.words)
    : '';
  return reportForm(visit, { manuscript, revision: { report: id, returned } }, asked);
}

export const submitRevision: FormDoor = async (visit, { values, state, arrival }) => {
  const { report: id } = carried(ofReport, state);
  const { services, person } = visit;
  const read = readReportForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const { manuscript } = read;
  const given = readExplanation(values, state);
  const ruling = await services.resubmitReport(arrival, id, manuscript, person.id, given);
  if (ruling.ok) return { do: 'close' };
  if (!isUnchecked(ruling)) return stopped(visit, ruling, field.title, id);
  const course = await services.readReport(id, person);
  if (!course.ok) return stopped(visit, course, field.title, id);
  const { report, opinion } = course.value;
  return unchecked(visit, ruling, (found) =>
    revisionForm(visit, report, opinion, manuscript, { found, given }),
  );
};
