import type { ModalView } from '@slack/types';
import type { AdoptionForm, Weighed } from '#services/record-adoption';
import type { FormDoor, Visit } from '../answer.ts';
import { textField, typed } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { bodyName, stopped } from '../say.ts';
import { carried, ofAdopting } from '../values.ts';
import { recorded } from './adopt-form.ts';
import { CARRIER_LENGTH, ISSUE_LENGTH } from './adoption-fields.ts';

/** The first body keeps the names of the form before, where words that may not be kept are said beside it. */
const block = (name: string, index: number): string => (index === 0 ? name : `${name}-${index}`);

/** 登记采用, second step: each body's own carrier and issue, and what is unusual about the adoptions. */
export function issuesForm(
  visit: Visit,
  form: AdoptionForm,
  { report, neverSent, late }: Weighed,
): ModalView {
  const { words, organisation } = visit;
  const { adopt } = words;
  const { uses, ...facts } = form;
  const state = { report: report.id, ...facts, bodies: uses.map(({ body }) => body) };
  return modalView(
    modal.adoptIssues,
    { title: adopt.title, submit: adopt.save, close: words.form.close, state },
    [
      note(words.form.secrecy),
      ...paragraphs(words.title(report.text.title)),
      ...(neverSent ? paragraphs(adopt.neverSent) : []),
      ...(late ? paragraphs(adopt.late(words.dayOfYear(form.date), words.month(late))) : []),
      note(adopt.each),
      ...uses.flatMap(({ body, carrier, issue }, index) => [
        {
          ...textField(field.carrier, {
            label: adopt.carrierOf(bodyName(organisation, body)),
            most: CARRIER_LENGTH,
            value: carrier,
          }),
          block_id: block(field.carrier, index),
        },
        {
          ...textField(field.issue, {
            label: adopt.issueOf(bodyName(organisation, body)),
            most: ISSUE_LENGTH,
            value: issue,
            optional: true,
          }),
          block_id: block(field.issue, index),
        },
      ]),
    ],
  );
}

export const submitIssues: FormDoor = async (visit, { values, state, arrival }) => {
  const { report, bodies, ...facts } = carried(ofAdopting, state);
  const uses = bodies.map((body, index) => ({
    body,
    carrier: typed(values, block(field.carrier, index)).trim(),
    issue: typed(values, block(field.issue, index)).trim(),
  }));
  const errors = uses.flatMap(({ carrier }, index) =>
    carrier ? [] : [[block(field.carrier, index), visit.words.adopt.carrierMissing]],
  );
  if (errors.length > 0) return { do: 'errors', errors: Object.fromEntries(errors) };
  const form = { ...facts, uses };
  const ruling = await visit.services.recordAdoption(arrival, report, visit.person, form);
  return ruling.ok
    ? { do: 'update', view: recorded(visit, ruling.value, form) }
    : stopped(visit, ruling, field.carrier);
};
