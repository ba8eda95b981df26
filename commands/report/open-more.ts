import { nothing, type PressDoor } from '../answer.ts';
import { refused } from '../say.ts';
import { carried, ofForm } from '../values.ts';
import { manuscriptIn, reportForm } from './form.ts';
import { revisionForm } from './revise.ts';

/** 「合写、附件等」: the form drawn anew with those fields; what stands in the others stays. */
export const openMore: PressDoor = async (visit, _value, form) => {
  if (!form) return nothing;
  const { report: id } = carried(ofForm, form.state || '{}');
  const manuscript = manuscriptIn(form.values);
  if (!id) return { do: 'update', view: reportForm(visit, { manuscript, more: { files: [], before: [] } }) };
  const ruling = await visit.services.readReport(id, visit.person);
  if (!ruling.ok) return refused(visit, ruling);
  const more = { files: [], before: ruling.value.report.text.attachments };
  return { do: 'update', view: revisionForm(visit, ruling.value, { manuscript, more }) };
};
