import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { Draft, Entries, UrgentPart } from '#domain/draft';
import { type IncidentKind, incidentKinds } from '#domain/incident';
import { has } from '#domain/person';
import { type ReportType, reportTypes } from '#domain/report';
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
import { paperField } from './on-paper.ts';

/** 急报表单, empty or as a draft left it. */
export function urgentForm(visit: Visit, draft?: Draft): ModalView {
  const { urgent, form } = visit.words;
  const part: UrgentPart = { incident: null, stage: 'first' };
  const state = { urgent: part, ...(draft && { draft: draft.id }) };
  const head = { title: urgent.title, submit: urgent.form.submit, close: form.close, state };
  return modalView(modal.urgent, head, urgentBlocks(visit, draft?.entries ?? {}, false));
}

/** What the form asks: the words of the matter, or where they lie on paper its code alone. */
export function urgentBlocks(visit: Visit, entries: Entries, onPaper: boolean): KnownBlock[] {
  const { words, organisation, names } = visit;
  const { urgent, form, register } = words;
  const { phoneMinutes, writtenMinutes } = organisation.settings.urgent;
  const fields = onPaper ? paperFields(visit) : wordFields(visit, kindIn(entries));
  return [
    note(form.secrecy),
    note(urgent.limits(phoneMinutes, writtenMinutes)),
    note(onPaper ? register.note : words.drafts.saving(`${names.xinbao} ${words.words.urgent}`)),
    ...kept(fields, entries),
  ];
}

/** The fields of a closed road stand among them only where the matter is one. */
const wordFields = (visit: Visit, kind: IncidentKind): InputBlock[] => {
  const { urgent } = visit.words;
  return [
    ...typeFirst(visit),
    kindField(visit, kind),
    textField(field.matter, { label: urgent.matter, most: 60 }),
    unitField(visit),
    textField(field.place, { label: urgent.place, most: 100 }),
    ...momentFields(visit),
    ...closureFields(visit, kind),
    textField(field.body, { label: urgent.what, most: 1500, multiline: true }),
    textField(field.measures, { label: urgent.measures, most: 500, multiline: true, optional: true }),
    ...dutyFields(visit),
  ];
};

const paperFields = (visit: Visit): InputBlock[] => {
  const { register } = visit.words;
  return [
    ...typeFirst(visit),
    selectField(field.incidentKind, kindsOf(visit, 'road-closure')),
    textField(field.code, { label: register.code, hint: register.codeHint, most: 40 }),
    paperField(visit),
    unitField(visit),
    ...momentFields(visit),
    ...dutyFields(visit),
  ];
};

const unitField = ({ words: { urgent }, organisation, person }: Visit): InputBlock =>
  selectField(field.unit, {
    label: urgent.unit,
    choices: organisation.units.filter(({ closed }) => !closed).map(({ name, id }) => [name, id]),
    value: person.unit,
  });

const momentFields = ({ words: { urgent }, now }: Visit): InputBlock[] => [
  momentField(field.eventAt, { label: urgent.eventAt, value: now }),
  momentField(field.knownAt, { label: urgent.knownAt, value: now }),
];

const isFull = ({ organisation }: Visit): boolean => organisation.settings.problemTexts === 'full';

/** Where words of a problem stay on paper its type is asked before any word, and the form follows what is picked. */
const typeFirst = (visit: Visit): InputBlock[] =>
  isFull(visit) ? [] : [telling(press.urgentType, typeField(visit, 'general'))];

const typeField = ({ words }: Visit, value: ReportType): InputBlock =>
  radioField(field.type, {
    label: words.form.type,
    choices: reportTypes.map((one) => [words.type[one], one]),
    value,
  });

/** Who stands for it, of what type it is, and the declaration. */
function dutyFields(visit: Visit): InputBlock[] {
  const { words, organisation, person } = visit;
  const { urgent } = words;
  const leaders = organisation.people
    .filter((one) => one.active && has(one, 'station-head', 'deputy'))
    .map((one): [string, string] => [words.person(one.name, one.post), one.id]);
  return [
    searchField(field.duty, {
      label: urgent.duty,
      action: options.dutyOfficer,
      value: [person.name, person.id],
    }),
    selectField(field.leader, { label: urgent.leader, choices: leaders }),
    ...(isFull(visit) ? [typeField(visit, 'problem')] : []),
    declarationField(visit),
  ];
}

/** 核对声明 of an 急报: in haste as well, nothing goes to a signer without it. */
export const declarationField = ({ words: { form } }: Visit): InputBlock =>
  tickField(field.declaration, { label: form.declaration, text: form.declare });

/** 事件类别: picked, it brings the fields of a closed road, or takes them away. */
export const kindField = (visit: Visit, kind: IncidentKind): InputBlock =>
  telling(press.urgentKind, selectField(field.incidentKind, kindsOf(visit, kind)));

const kindsOf = ({ words: { urgent } }: Visit, value: IncidentKind) => ({
  label: urgent.kind,
  choices: incidentKinds.map((id): [string, string] => [urgent.kinds[id], id]),
  value,
});

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
