import { nothing, type PressDoor } from '../answer.ts';
import { press } from '../ids.ts';
import { refused } from '../say.ts';
import { carried, ofForm } from '../values.ts';
import { moreFields, moreOfReport } from './more.ts';
import { replacing } from './typing.ts';

/** 「合写、附件等」: those fields where the button stood; what stands in the others stays. */
export const openMore: PressDoor = async (visit, _value, form) => {
  if (!form) return nothing;
  const { report } = carried(ofForm, form.state || '{}');
  const ruling = report ? await visit.services.readReport(report, visit.person) : null;
  if (ruling?.ok === false) return refused(visit, ruling);
  const more = ruling ? moreOfReport(visit, ruling.value.report) : { before: [] };
  const fields = moreFields(visit, more);
  return { do: 'update', view: replacing(form.view, press.more, fields) };
};
