import { incidentKinds } from '#domain/incident';
import { addMinutes } from '#domain/instant';
import type { CommandDoor, FormDoor, PressDoor } from '../answer.ts';
import { open } from '../answer.ts';
import { field, modal } from '../ids.ts';
import { modalView, paragraphs } from '../kit.ts';
import { clockTime, signerName, stopped } from '../say.ts';
import { readUrgentForm } from './read-urgent-form.ts';
import { urgentForm } from './urgent-form.ts';
import { showUrgent } from './urgent-list.ts';

/** `/xinbao 急报`; with 列表 the matters there are. */
export const openUrgent: CommandDoor = (visit, text) =>
  text.trim() === visit.words.urgent.list.word ? showUrgent(visit) : open(urgentForm(visit, 'road-closure'));

/** The kind was picked: the fields of a closed road come or go, all other words stay. */
export const pickUrgentKind: PressDoor = (visit, value) => ({
  do: 'update',
  view: urgentForm(visit, incidentKinds.find((kind) => kind === value) ?? 'other'),
});

/** 「送审」: kept first; then the form says where it went and by when what must be done. */
export const submitUrgent: FormDoor = async (visit, { values, arrival }) => {
  const { services, words, organisation, person } = visit;
  const read = readUrgentForm(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const ruling = await services.reportUrgent(arrival, read, person);
  if (!ruling.ok) return stopped(visit, ruling, field.matter);
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
