import { type CommandDoor, type FormDoor, open, type PressDoor } from '../answer.ts';
import { field } from '../ids.ts';
import { stopped } from '../say.ts';
import { authorField } from './co-writing.ts';
import { readReportForm, reportForm } from './form.ts';
import { isUnchecked, readExplanation, unchecked } from './hints.ts';
import { hasMore } from './more.ts';

/** `/report`, the global shortcut and 「报送信息」: an empty form. */
export const openReportForm: CommandDoor & PressDoor = (visit) => open(reportForm(visit));

/** 「送审」: kept first, closed after; a "no" leaves the form open with its words. */
export const submitReportForm: FormDoor = async (visit, { values, state, arrival }) => {
  const read = readReportForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const { manuscript, unit, authorship } = read;
  const given = readExplanation(values, state);
  const sent = { unit, authorship, given };
  const ruling = await visit.services.submitReport(arrival, manuscript, sent, visit.person);
  if (ruling.ok) return { do: 'close' };
  if (isUnchecked(ruling))
    return unchecked(visit, ruling, (found) =>
      reportForm(visit, { manuscript, more: hasMore(values) }, { found, given }),
    );
  return stopped(visit, ruling, ruling.refusal === 'secret' ? field.title : authorField(ruling.refusal));
};
