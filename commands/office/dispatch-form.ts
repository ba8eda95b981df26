import { dispatchWays } from '#domain/dispatch';
import { type FormDoor, open, type PressDoor } from '../answer.ts';
import {
  dateField,
  multiSelectField,
  picked,
  pickedDate,
  pickedMany,
  selectField,
  textField,
  typed,
} from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofReport } from '../values.ts';

/** 「登记上报」: 市公路处 and today prefilled. */
export const openDispatch: PressDoor = async (visit, value) => {
  const { words, organisation, today, services, person } = visit;
  const state = carried(ofReport, value);
  const ruling = await services.mayAct('dispatch', state.report, person);
  if (!ruling.ok) return refused(visit, ruling, state.report);
  const { office, form, way } = words;
  const bodies = organisation.bodies.map(({ name, id }): [string, string] => [name, id]);
  return open(
    modalView(
      modal.dispatch,
      {
        title: office.dispatchTitle,
        submit: office.register,
        close: form.close,
        state,
      },
      [
        note(form.secrecy),
        note(office.dispatchNote),
        multiSelectField(field.superior, {
          label: office.body,
          choices: bodies,
          values: [organisation.superior],
        }),
        dateField(field.date, { label: office.date, value: today }),
        textField(field.number, { label: office.number, optional: true, most: 60 }),
        selectField(field.way, {
          label: office.way,
          choices: dispatchWays.map((id) => [way[id], id]),
          value: 'system',
        }),
      ],
    ),
  );
};

export const submitDispatch: FormDoor = async (visit, { values, state, arrival }) => {
  const { report } = carried(ofReport, state);
  const date = pickedDate(values, field.date);
  if (!date) return { do: 'errors', errors: { [field.date]: visit.words.field.eventDate.missing } };
  if (date > visit.today)
    return { do: 'errors', errors: { [field.date]: visit.words.field.eventDate.future } };
  const wanted = pickedMany(values, field.superior);
  const bodies = visit.organisation.bodies.map(({ id }) => id).filter((id) => wanted.includes(id));
  if (bodies.length === 0 || bodies.length < wanted.length)
    return { do: 'errors', errors: { [field.superior]: visit.words.office.bodyMissing } };
  const form = {
    bodies,
    date,
    number: typed(values, field.number).trim() || null,
    way: dispatchWays.find((id) => id === picked(values, field.way)) ?? 'system',
  };
  const ruling = await visit.services.dispatchReport(arrival, report, visit.person, form);
  if (ruling.ok) return { do: 'close' };
  return stopped(visit, ruling, field.superior, report);
};
