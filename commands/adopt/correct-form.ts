import type { ModalView } from '@slack/types';
import type { Adopted } from '#ports/results';
import { type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import { picked, selectField, textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { refused, stopped } from '../say.ts';
import { carried, ofAdoption } from '../values.ts';
import { afterTurn } from './adopted.ts';
import { CARRIER_LENGTH, factFields, ISSUE_LENGTH, readFacts } from './adoption-fields.ts';

/** 「更正」 of an adoption: the form of 登记采用 as it was filled in, and a reason. */
export const openCorrect: PressDoor = async (visit, value, form) => {
  const { adoption } = carried(ofAdoption, value);
  const ruling = await visit.services.adoptionToTurn('correct-adoption', adoption, visit.person);
  return ruling.ok ? instead(correctForm(visit, ruling.value), form) : refused(visit, ruling);
};

function correctForm(visit: Visit, { adoption, report }: Adopted): ModalView {
  const { words, organisation } = visit;
  const { adopt, adoptions, form } = words;
  const { correct } = adoptions;
  const bodies = organisation.bodies.map(({ name, id }): [string, string] => [name, id]);
  const { body, carrier, issue } = adoption;
  return modalView(
    modal.correctAdoption,
    { title: correct.title, submit: correct.save, close: form.close, state: { adoption: adoption.id } },
    [
      note(form.secrecy),
      ...paragraphs(words.title(report.text.title)),
      note(correct.lead),
      selectField(field.adoptedBy, { label: correct.body, choices: bodies, value: body }),
      textField(field.carrier, { label: adopt.carrier, most: CARRIER_LENGTH, value: carrier }),
      textField(field.issue, { label: adopt.issue, most: ISSUE_LENGTH, value: issue, optional: true }),
      ...factFields(visit, adoption),
      textField(field.words, { label: correct.reason, most: 300, multiline: true }),
    ],
  );
}

export const submitCorrect: FormDoor = async (visit, { values, state, arrival }) => {
  const { adoption } = carried(ofAdoption, state);
  const { services, words, organisation, person } = visit;
  const read = readFacts(visit, values);
  if ('errors' in read) return { do: 'errors', errors: read.errors };
  const body = organisation.bodies.find(({ id }) => id === picked(values, field.adoptedBy))?.id;
  const carrier = typed(values, field.carrier).trim();
  const reason = typed(values, field.words).trim();
  const errors = Object.fromEntries([
    ...(body ? [] : [[field.adoptedBy, words.adopt.bodiesMissing]]),
    ...(carrier ? [] : [[field.carrier, words.adopt.carrierMissing]]),
    ...(reason ? [] : [[field.words, words.adoptions.reasonMissing]]),
  ]);
  if (!body || Object.keys(errors).length > 0) return { do: 'errors', errors };
  const ruling = await services.correctAdoption(arrival, adoption, person, {
    ...read.facts,
    kind: read.facts.kind ?? 'single',
    body,
    carrier,
    issue: typed(values, field.issue).trim(),
    reason,
  });
  return ruling.ok
    ? afterTurn(visit, ruling.value.id, words.adoptions.correct.done)
    : stopped(visit, ruling, field.words);
};
