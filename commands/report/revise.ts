import { type FormDoor, open, type PressDoor } from '../answer.ts';
import { field } from '../ids.ts';
import { personName, refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';
import { readReportForm, reportForm } from './form.ts';

/** 「修改再报」: the form with the last words and the reason of the return. */
export const openRevision: PressDoor = async (visit, value) => {
  const { report: id } = carried(ofReport, value);
  const { words, organisation, services, person } = visit;
  const allowed = await services.mayAct('resubmit', id, person);
  if (!allowed.ok) return refused(visit, allowed, id);
  const ruling = await services.readReport(id, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { report, opinion } = ruling.value;
  const returned = opinion
    ? words.form.returned(personName(words, organisation, opinion.by), opinion.words)
    : '';
  return open(reportForm(visit, { manuscript: report.text, report: id, returned }));
};

export const submitRevision: FormDoor = async (visit, { values, state, arrival }) => {
  const { report } = carried(ofReport, state);
  const read = readReportForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const ruling = await visit.services.resubmitReport(arrival, report, read.manuscript, visit.person.id);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.title, report);
};
