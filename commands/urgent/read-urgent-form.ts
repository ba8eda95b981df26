import { type Incident, incidentKinds, momentProblem } from '#domain/incident';
import { type Instant, localDate } from '#domain/instant';
import { has } from '#domain/person';
import type { Report, ReportType } from '#domain/report';
import { type Closure, openingProblem, roadClasses } from '#domain/road-closure';
import type { Manuscript } from '#domain/submission';
import type { Visit } from '../answer.ts';
import { type FormValues, picked, pickedMoment, ticked, typed } from '../fields.ts';
import { field } from '../ids.ts';
import { momentOf, withoutStop } from '../say.ts';
import { isOnPaper } from './on-paper.ts';

/** What the form of an urgent matter holds, with its 初报 written out. */
export type UrgentRead = Pick<
  Incident,
  'kind' | 'unit' | 'matter' | 'place' | 'eventAt' | 'knownAt' | 'duty' | 'leader' | 'closure'
> & { manuscript: Manuscript; registerOnly: Report['registerOnly'] };

const text = (values: FormValues, id: string): string => typed(values, id).trim();

/** The form's words, or what is wrong with which field. */
export function readUrgentForm(
  visit: Visit,
  values: FormValues,
): UrgentRead | { errors: Record<string, string> } {
  const { words, organisation, now } = visit;
  const { form } = words.urgent;
  const kind = incidentKinds.find((id) => id === picked(values, field.incidentKind)) ?? 'other';
  const type: ReportType = picked(values, field.type) === 'general' ? 'general' : 'problem';
  const onPaper = isOnPaper(type, organisation);
  // A form that still has the fields for words is not read as one that has none.
  if (onPaper && !(field.paperPlace in values))
    return { errors: { [field.type]: visit.words.refusal['register-only'] } };
  const closure = kind === 'road-closure' && !onPaper ? readClosure(values) : null;
  const worded = [field.matter, field.place, field.body];
  const required = [
    ...(onPaper ? [field.code, field.paperPlace] : worded),
    ...(closure ? [field.route, field.stake, field.cause] : []),
  ];
  const empty = required.filter((id) => text(values, id) === '').map((id) => [id, form.missing]);
  const active = organisation.people.filter((person) => person.active);
  const duty = active.find(({ id }) => id === picked(values, field.duty))?.id;
  const leader = active.find(
    (person) => person.id === picked(values, field.leader) && has(person, 'station-head', 'deputy'),
  )?.id;
  const eventAt = pickedMoment(values, field.eventAt);
  const knownAt = pickedMoment(values, field.knownAt);
  const wrong = eventAt !== null && knownAt !== null ? momentProblem({ eventAt, knownAt }, now) : null;
  const errors = Object.fromEntries([
    ...empty,
    ...undeclared(visit, values),
    ...(duty ? [] : [[field.duty, form.noPerson]]),
    ...(leader ? [] : [[field.leader, form.noPerson]]),
    ...(eventAt === null ? [[field.eventAt, form.missing]] : []),
    ...(knownAt === null ? [[field.knownAt, form.missing]] : []),
    ...(wrong
      ? [[field[wrong.field], wrong.problem === 'future' ? form.momentFuture : form.knownBeforeEvent]]
      : []),
    ...(closure && eventAt !== null ? openingErrors(visit, closure, eventAt) : []),
  ]);
  if (!duty || !leader || eventAt === null || knownAt === null || Object.keys(errors).length > 0)
    return { errors };
  const read = {
    kind,
    unit: picked(values, field.unit) || visit.person.unit,
    matter: text(values, onPaper ? field.code : field.matter),
    place: text(values, field.place),
    eventAt,
    knownAt,
    duty,
    leader,
    closure,
  };
  const manuscript = {
    title: visit.words.urgent.reportTitle(read.matter, visit.words.urgent.stages.first),
    body: onPaper ? '' : firstReport(visit, values, read),
    type,
    eventDate: localDate(read.eventAt, organisation.zone),
  };
  return { ...read, manuscript, registerOnly: onPaper ? { place: text(values, field.paperPlace) } : null };
}

/** 核对声明 that is not ticked, beside its box. */
export const undeclared = ({ words }: Pick<Visit, 'words'>, values: FormValues): [string, string][] =>
  ticked(values, field.declaration) ? [] : [[field.declaration, words.field.declaration.missing]];

/** What is wrong with the moments of re-opening, beside their fields. */
export function openingErrors(
  { words, now }: Pick<Visit, 'words' | 'now'>,
  closure: Pick<Closure, 'expectedOpening' | 'actualOpening'>,
  closedAt: Instant,
): [string, string][] {
  const wrong = openingProblem(closure, closedAt, now);
  const { momentFuture, openBeforeClosure } = words.urgent.form;
  return wrong ? [[field[wrong.field], wrong.problem === 'future' ? momentFuture : openBeforeClosure]] : [];
}

const readClosure = (values: FormValues): Closure => ({
  road: roadClasses.find((id) => id === picked(values, field.road)) ?? 'other',
  route: text(values, field.route),
  stake: text(values, field.stake),
  cause: text(values, field.cause),
  measures: text(values, field.measures),
  losses: text(values, field.losses),
  expectedOpening: pickedMoment(values, field.expectedOpening),
  actualOpening: pickedMoment(values, field.actualOpening),
});

/** 初报: the facts, one after the other, as the superior asks for them. */
function firstReport(
  { words, organisation }: Visit,
  values: FormValues,
  read: Omit<UrgentRead, 'manuscript' | 'registerOnly'>,
): string {
  const { urgent } = words;
  const { closure } = read;
  const moment = (at: Instant | null) => (at === null ? '' : momentOf(words, at, organisation));
  const facts: [label: string, value: string][] = [
    [urgent.eventAt, moment(read.eventAt)],
    [urgent.knownAt, moment(read.knownAt)],
    [urgent.place, read.place],
    ...(closure
      ? ([
          [urgent.road, urgent.roads[closure.road]],
          [urgent.route, closure.route],
          [urgent.stake, closure.stake],
          [urgent.cause, closure.cause],
        ] satisfies [string, string][])
      : []),
    [urgent.what, text(values, field.body)],
    [urgent.measures, text(values, field.measures)],
    ...(closure
      ? ([
          [urgent.losses, closure.losses],
          [urgent.expectedOpening, moment(closure.expectedOpening)],
          [urgent.actualOpening, moment(closure.actualOpening)],
        ] satisfies [string, string][])
      : []),
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => urgent.fact(label, withoutStop(value)))
    .join('\n');
}
