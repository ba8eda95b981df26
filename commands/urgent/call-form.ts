import { type FormDoor, nothing, open, type PressDoor } from '../answer.ts';
import { momentField, picked, pickedMoment, searchField, textField, typed } from '../fields.ts';
import { field, modal, options } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofIncident } from '../values.ts';
import { firstOnPaper } from './on-paper.ts';

/** 「记录电话报告」. */
export const openCall: PressDoor = async (visit, value) => {
  const { words, services, person, now, organisation } = visit;
  const state = carried(ofIncident, value);
  const ruling = await services.readUrgent(state.incident, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { call } = words.urgent;
  return open(
    modalView(modal.urgentCall, { title: call.title, submit: call.save, close: words.form.close, state }, [
      note(words.form.secrecy),
      textField(field.to, { label: call.to, most: 60 }),
      momentField(field.callAt, { label: call.at, value: now }),
      searchField(field.callBy, {
        label: call.by,
        action: options.dutyOfficer,
        value: [person.name, person.id],
      }),
      // Where words of the matter stay on paper, so does what was answered.
      ...(firstOnPaper(ruling.value, organisation)
        ? []
        : [textField(field.words, { label: call.words, most: 300, multiline: true })]),
    ]),
  );
};

export const submitCall: FormDoor = async (visit, { values, state, arrival }) => {
  const { incident } = carried(ofIncident, state);
  const { words, services, organisation, person, now } = visit;
  const { call, form } = words.urgent;
  const to = typed(values, field.to).trim();
  const said = typed(values, field.words).trim();
  const at = pickedMoment(values, field.callAt);
  const by = organisation.people.find(({ id, active }) => active && id === picked(values, field.callBy))?.id;
  const errors = Object.fromEntries([
    ...(to ? [] : [[field.to, form.missing]]),
    ...(said || !(field.words in values) ? [] : [[field.words, form.missing]]),
    ...(by ? [] : [[field.callBy, form.noPerson]]),
    ...(at === null || at > now ? [[field.callAt, call.wrongMoment]] : []),
  ]);
  if (!by || at === null || Object.keys(errors).length > 0) return { do: 'errors', errors };
  const ruling = await services.logCall(arrival, incident, { to, at, by, words: said }, person);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.callAt);
};

/** 「结束」 by the office. */
export const closeUrgentPress: PressDoor = async (visit, value) => {
  const { incident } = carried(ofIncident, value);
  const ruling = await visit.services.closeUrgent(incident, visit.person);
  return ruling.ok ? nothing : refused(visit, ruling);
};
