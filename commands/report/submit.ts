import { type CommandDoor, type FormDoor, open, type PressDoor } from '../answer.ts';
import { field } from '../ids.ts';
import { stopped } from '../say.ts';
import { badFileErrors, readFiles } from './attachments.ts';
import { authorField } from './co-writing.ts';
import { readReportForm, reportForm } from './form.ts';
import { isUnchecked, readExplanation, unchecked } from './hints.ts';
import { moreIn } from './more.ts';

/** `/report`, the global shortcut and 「报送信息」: an empty form. */
export const openReportForm: CommandDoor & PressDoor = (visit) => open(reportForm(visit));

/** 「送审」: kept first, closed after; a "no" leaves the form open with its words. */
export const submitReportForm: FormDoor = async (visit, { values, state, arrival }) => {
  const read = readReportForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const { manuscript, unit, authorship } = read;
  const more = moreIn(values);
  const filled = { manuscript, ...(more && { more }) };
  const chosen = readFiles(values);
  if ('uncaptioned' in chosen) return { do: 'update', view: reportForm(visit, filled) };
  const given = readExplanation(values, state);
  const sent = { unit, authorship, given, handed: chosen.files };
  const ruling = await visit.services.submitReport(arrival, manuscript, sent, visit.person);
  if (ruling.ok) return { do: 'close' };
  if (ruling.refusal === 'bad-file') return badFileErrors(visit, ruling);
  if (isUnchecked(ruling))
    return unchecked(visit, ruling, (found) => reportForm(visit, filled, { found, given }));
  return stopped(visit, ruling, ruling.refusal === 'secret' ? field.title : authorField(ruling.refusal));
};
