import type { Instant } from './instant.ts';
import { has, isOffice, type Person, type PersonId } from './person.ts';
import type { ReportId } from './report.ts';
import type { Closure } from './road-closure.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import type { UnitId } from './unit.ts';

export type IncidentId = string;

/** 封路阻断 · 事故 · 灾害 · 其他. */
export const incidentKinds = ['road-closure', 'accident', 'disaster', 'other'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** 突发事件: one urgent matter, from its 初报 until its 终报. */
export interface Incident {
  id: IncidentId;
  /** How often it was kept; 0 is not kept yet. */
  revision: number;
  kind: IncidentKind;
  unit: UnitId;
  matter: string;
  place: string;
  /** When it happened, and when it became known: the limits run from the latter. */
  eventAt: Instant;
  knownAt: Instant;
  /** 值班员, 带班领导. */
  duty: PersonId;
  leader: PersonId;
  closure: Closure | null;
  /** 初报. */
  report: ReportId;
  openedBy: PersonId;
  openedAt: Instant;
  closedAt: Instant | null;
}

/** 电话报告记录: to whom, when, by whom, and what came of it. */
export interface Call {
  id: string;
  incident: IncidentId;
  at: Instant;
  to: string;
  by: PersonId;
  words: string;
  recordedBy: PersonId;
  recordedAt: Instant;
}

/** What is wrong with the two moments of an urgent report, or nothing. */
export function momentProblem(
  { eventAt, knownAt }: Pick<Incident, 'eventAt' | 'knownAt'>,
  now: Instant,
): { field: 'eventAt' | 'knownAt'; problem: 'future' | 'before-event' } | null {
  if (eventAt > now) return { field: 'eventAt', problem: 'future' };
  if (knownAt > now) return { field: 'knownAt', problem: 'future' };
  return knownAt < eventAt ? { field: 'knownAt', problem: 'before-event' } : null;
}

/** Who may log calls, follow up and close: the office, leaders, duty officer and opener, and the unit's own people. */
export function mayHandle({ duty, leader, openedBy, unit }: Incident, person: Person): boolean {
  if (isOffice(person) || has(person, 'station-head', 'deputy')) return true;
  if ([duty, leader, openedBy].includes(person.id)) return true;
  return person.unit === unit && has(person, 'correspondent', 'unit-head');
}

/** An act on an open incident, by one who may. */
export function onOpen(incident: Incident, person: Person): Ruling<Incident> {
  if (!mayHandle(incident, person)) return refuse('not-yours');
  return incident.closedAt === null ? allow(incident) : refuse('wrong-state');
}

/** 结束: by its 终报, or by the office where there is nothing more to report. */
export function close(incident: Incident, person: Person, at: Instant, final: boolean): Ruling<Incident> {
  const ruling = onOpen(incident, person);
  if (!ruling.ok) return ruling;
  return final || isOffice(person) ? allow({ ...incident, closedAt: at }) : refuse('not-yours');
}
