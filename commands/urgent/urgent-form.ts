import type { InputBlock, ModalView } from '@slack/types';
import type { Draft, Entries, UrgentPart } from '#domain/draft';
import { type IncidentKind, incidentKinds } from '#domain/incident';
import { has } from '#domain/person';
import { reportTypes } from '#domain/report';
import { roadClasses } from '#domain/road-closure';
import type { Visit } from '../answer.ts';
import {
  momentField,
  radioField,
  searchField,
  selectField,
  telling,
  textField,
  tickField,
} from '../fields.ts';
import { field, modal, options, press } from '../ids.ts';
import { modalView, note } from '../kit.ts';
import { kept } from '../report/typing.ts';

/** 急报表单, empty or as a draft left it. The fields of a closed road stand in it only where the matter is one. */
export function urgentForm(visit: Visit, draft?: Draft): ModalView {
  const { words, organisation, person, now, names } = visit;
  const { urgent, form } = words;
  const { phoneMinutes, writtenMinutes } = organisation.settings.urgent;
  const entries = draft?.entries ?? {};
  const kind = kindIn(entries);
  const leaders = organisation.people
    .filter((one) => one.active && has(one, 'station-head', 'deputy'))
    .map((one): [string, string] => [words.person(one.name, one.post), one.id]);
  const units = organisation.units.filter(({ closed }) => !closed);
  const part: UrgentPart = { incident: null, stage: 'first' };
  const state = { urgent: part, ...(draft && { draft: draft.id }) };
  const head = { title: urgent.title, submit: urgent.form.submit, close: form.close, state };
  const fields: InputBlock[] = [
    kindField(visit, kind),
    textField(field.matter, { label: urgent.matter, most: 60 }),
    selectField(field.unit, {
      label: urgent.unit,
      choices: units.map(({ name, id }) => [name, id]),
      value: person.unit,
    }),
    textField(field.place, { label: urgent.place, most: 100 }),
    momentField(field.eventAt, { label: urgent.eventAt, value: now }),
    momentField(field.knownAt, { label: urgent.knownAt, value: now }),
    ...closureFields(visit, kind),
    textField(field.body, { label: urgent.what, most: 1500, multiline: true }),
    textField(field.measures, { label: urgent.measures, most: 500, multiline: true, optional: true }),
    searchField(field.duty, {
      label: urgent.duty,
      action: options.dutyOfficer,
      value: [person.name, person.id],
    }),
    selectField(field.leader, { label: urgent.leader, choices: leaders }),
    radioField(field.type, {
      label: form.type,
      choices: reportTypes.map((type) => [words.type[type], type]),
      value: organisation.settings.problemTexts === 'full' ? 'problem' : 'general',
    }),
    declarationField(visit),
  ];
  return modalView(modal.urgent, head, [
    note(form.secrecy),
    note(urgent.limits(phoneMinutes, writtenMinutes)),
    note(words.drafts.saving(`${names.xinbao} ${words.words.urgent}`)),
    ...kept(fields, entries),
  ]);
}

/** 核对声明 of an 急报: in haste as well, nothing goes to a signer without it. */
export const declarationField = ({ words: { form } }: Visit): InputBlock =>
  tickField(field.declaration, { label: form.declaration, text: form.declare });

/** 事件类别: picked, it brings the fields of a closed road, or takes them away. */
export const kindField = ({ words: { urgent } }: Visit, kind: IncidentKind): InputBlock =>
  telling(
    press.urgentKind,
    selectField(field.incidentKind, {
      label: urgent.kind,
      choices: incidentKinds.map((id) => [urgent.kinds[id], id]),
      value: kind,
    }),
  );

/** What is asked of a closed road; nothing of another matter. */
export function closureFields({ words: { urgent } }: Visit, kind: IncidentKind): InputBlock[] {
  if (kind !== 'road-closure') return [];
  return [
    selectField(field.road, {
      label: urgent.road,
      choices: roadClasses.map((id) => [urgent.roads[id], id]),
      value: 'trunk',
    }),
    textField(field.route, { label: urgent.route, most: 60 }),
    textField(field.stake, { label: urgent.stake, most: 60 }),
    textField(field.cause, { label: urgent.cause, most: 200 }),
    textField(field.losses, { label: urgent.losses, most: 200, optional: true }),
    momentField(field.expectedOpening, { label: urgent.expectedOpening, optional: true }),
    momentField(field.actualOpening, { label: urgent.actualOpening, optional: true }),
  ];
}

function kindIn(entries: Entries): IncidentKind {
  const picked = entries[field.incidentKind];
  const value = picked && 'picked' in picked ? picked.picked[0]?.value : undefined;
  return incidentKinds.find((kind) => kind === value) ?? 'road-closure';
}
