import { isNewReport } from '#domain/draft';
import { type CommandDoor, type FormDoor, open, type PressDoor, whisper } from '../answer.ts';
import { field, press } from '../ids.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofForm, ofSolicitation } from '../values.ts';
import { badFileErrors, readFiles } from './attachments.ts';
import { bodyParts } from './body-fields.ts';
import { authorField } from './co-writing.ts';
import { readReportForm, reportForm } from './form.ts';
import { isUnchecked, readExplanation, unchecked } from './hints.ts';
import { moreIn } from './more.ts';
import { draftTitle, offer, savedAt } from './offer.ts';
import { solicited } from './solicited.ts';

/** `/report`, the global shortcut and 「报送信息」: the draft that was left unsent is offered first, else an empty form. */
export const openReportForm: CommandDoor & PressDoor = async (visit) => {
  const { words, names, services, person } = visit;
  const drafts = await services.myDrafts(person.id);
  const draft = drafts.find(isNewReport);
  if (!draft) return open(reportForm(visit));
  const known = words.drafts.offer(draftTitle(visit, draft), savedAt(visit, draft));
  const list = `${names.xinbao} ${words.words.drafts}`;
  const others = drafts.length > 1 ? [words.drafts.others(drafts.length, list)] : [];
  const anew = { id: press.newForm, text: words.drafts.anew, value: {} };
  return offer(visit, draft, anew, words.sentences([known, ...others]));
};

/** 「另写一篇」: an empty form; the draft stays. */
export const openNewForm: PressDoor = (visit) => open(reportForm(visit));

/** 「报送约稿」: a form for what was asked, tied to it. */
export const openAnswer: PressDoor = async (visit, value) => {
  const { solicitation } = carried(ofSolicitation, value);
  const ruling = await visit.services.readSolicitation(solicitation, visit.person);
  if (!ruling.ok) return refused(visit, ruling);
  return ruling.value.closedAt === null
    ? open(reportForm(visit, { solicitation: await solicited(visit, solicitation) }))
    : whisper(visit.words.solicit.over);
};

/** 「送审」: kept first, closed after; a "no" leaves the form open with its words. */
export const submitReportForm: FormDoor = async (visit, { values, state, arrival }) => {
  const { draft, solicitation: answered } = carried(ofForm, state);
  const read = readReportForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const { manuscript, unit, authorship } = read;
  const more = moreIn(values);
  const solicitation = await solicited(visit, answered);
  const filled = { manuscript, draft, solicitation, parts: bodyParts(values), ...(more && { more }) };
  const chosen = readFiles(visit, values);
  if ('errors' in chosen) return { do: 'errors', errors: chosen.errors };
  const given = readExplanation(values, state);
  const sent = { unit, authorship, given, draft, handed: chosen.files, solicitation: answered };
  const ruling = await visit.services.submitReport(arrival, manuscript, sent, visit.person);
  if (ruling.ok) return { do: 'close' };
  if (ruling.refusal === 'bad-file') return badFileErrors(visit, ruling, chosen.files);
  if (isUnchecked(ruling))
    return unchecked(visit, ruling, (found) => reportForm(visit, filled, { found, given }));
  return stopped(visit, ruling, ruling.refusal === 'secret' ? field.title : authorField(ruling.refusal));
};
