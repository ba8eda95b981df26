import { addMinutes } from '#domain/instant';
import type { CommandDoor, FormDoor } from '../answer.ts';
import { field, modal } from '../ids.ts';
import { modalView, paragraphs } from '../kit.ts';
import { repeatedBeside } from '../report/hints.ts';
import { clockTime, signerName, stopped } from '../say.ts';
import { carried, ofForm } from '../values.ts';
import { readUrgentForm } from './read-urgent-form.ts';
import { openOrOffer } from './urgent-drafts.ts';
import { showUrgent } from './urgent-list.ts';

/** `/xinbao 急报`; with 列表 the matters there are. */
export const openUrgent: CommandDoor = (visit, text) =>
  text.trim() === visit.words.urgent.list.word
    ? showUrgent(visit)
    : openOrOffer(visit, { incident: null, stage: 'first' });

/** 「送审」: kept first; then the form says where it went and by when what must be done. */
export const submitUrgent: FormDoor = async (visit, { values, state, arrival }) => {
  const { services, words, organisation, person } = visit;
  const read = readUrgentForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const { draft } = carried(ofForm, state);
  const beside = read.registerOnly ? field.code : field.matter;
  const ruling = await services.reportUrgent(arrival, { ...read, draft }, person);
  if (!ruling.ok && ruling.refusal === 'repeated') return repeatedBeside(visit, ruling, beside);
  // What is not his is the unit that he chose.
  if (!ruling.ok) return stopped(visit, ruling, ruling.refusal === 'not-yours' ? field.unit : beside);
  const { incident, report } = ruling.value;
  const { phoneMinutes, writtenMinutes } = organisation.settings.urgent;
  const time = (minutes: number) => clockTime(addMinutes(incident.knownAt, minutes), organisation);
  const signer = signerName(words, organisation, report.task.signer);
  const sent = words.urgent.sent(signer, time(phoneMinutes), time(writtenMinutes));
  return {
    do: 'update',
    view: modalView(modal.reading, { title: words.urgent.mark, close: words.form.close }, paragraphs(sent)),
  };
};
