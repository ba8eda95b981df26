import { addWorkdays, type Calendar, isWorkday } from './calendar.ts';
import { addDays, addMinutes, type Instant, instantAt, type LocalDate, localDate } from './instant.ts';
import type { Addressed } from './notice.ts';
import type { BodyId, Organisation } from './organisation.ts';
import { has, isOffice, type Person, type PersonId } from './person.ts';
import type { Report, ReportStatus } from './report.ts';
import { allow, type Ruling, refuse } from './ruling.ts';
import type { UnitId } from './unit.ts';
import { endOfWork } from './working-hours.ts';

export type SolicitationId = string;

/** 约稿: a superior body, or the office itself, asks units for a piece on a topic by an hour. */
export interface Solicitation {
  id: SolicitationId;
  revision: number;
  topic: string;
  /** Who asks; null is the office itself. */
  body: BodyId | null;
  units: UnitId[];
  dueAt: Instant;
  note: string;
  openedBy: PersonId;
  openedAt: Instant;
  closedAt: Instant | null;
}

/** 约稿 as the office enters it. */
export function solicit(
  wanted: Omit<Solicitation, 'revision' | 'closedAt'>,
  clerk: Person,
  { units, bodies }: Organisation,
): Ruling<Solicitation> {
  if (!isOffice(clerk)) return refuse('not-yours');
  const open = wanted.units.every((id) => units.some((unit) => unit.id === id && !unit.closed));
  if (!open || wanted.units.length === 0) return refuse('wrong-units');
  if (wanted.body !== null && !bodies.some(({ id }) => id === wanted.body)) return refuse('no-such-body');
  if (wanted.dueAt <= wanted.openedAt) return refuse('wrong-due');
  return allow({ ...wanted, revision: 0, closedAt: null });
}

/** 报送时限 as it is proposed: the end of work on the next workday. */
export const usualDue = (now: Instant, { zone, calendar }: Organisation): Instant =>
  endOfWork(addWorkdays(localDate(now, zone), 1, calendar), zone);

/** 延期: a later hour, or an earlier one that is still to come. */
export function extend(
  before: Solicitation,
  clerk: Person,
  dueAt: Instant,
  at: Instant,
): Ruling<Solicitation> {
  const ruling = onOpen(before, clerk);
  if (!ruling.ok) return ruling;
  return dueAt > at ? allow({ ...before, dueAt }) : refuse('wrong-due');
}

/** 结束: nobody is reminded any more; what comes still counts as an answer. */
export function endSolicitation(before: Solicitation, clerk: Person, at: Instant): Ruling<Solicitation> {
  const ruling = onOpen(before, clerk);
  return ruling.ok ? allow({ ...before, closedAt: at }) : ruling;
}

function onOpen(before: Solicitation, clerk: Person): Ruling<Solicitation> {
  if (!isOffice(clerk)) return refuse('not-yours');
  return before.closedAt === null ? allow(before) : refuse('wrong-state');
}

export const answerStates = ['answered', 'answered-late', 'waiting', 'late'] as const;

/** How a unit stands to it. */
export interface Answer {
  unit: UnitId;
  state: (typeof answerStates)[number];
  report: Report | null;
}

/** Whether a piece comes from a unit that was asked. */
export const isAsked = (
  solicitation: Solicitation | null,
  { unit, coUnits }: Pick<Report, 'unit' | 'coUnits'>,
): boolean => [unit, ...coUnits].some((one) => solicitation?.units.includes(one) ?? false);

const unanswered: readonly ReportStatus[] = ['withdrawn', 'rejected', 'duplicate-of'];

/** The first piece of each unit that was not taken back or held back; a returned one is still being worked on. */
export const answersTo = (
  { units, dueAt }: Pick<Solicitation, 'units' | 'dueAt'>,
  reports: readonly Report[],
  now: Instant,
): Answer[] =>
  units.map((unit) => {
    const report =
      reports.find(
        ({ status, unit: lead, coUnits }) =>
          !unanswered.includes(status) && (lead === unit || coUnits.includes(unit)),
      ) ?? null;
    if (report) return { unit, report, state: report.submittedAt > dueAt ? 'answered-late' : 'answered' };
    return { unit, report, state: now > dueAt ? 'late' : 'waiting' };
  });

const NINE = '09:00';
const SHORT_NOTICE = 120;

/** 提醒: on the workday before, at nine; where it is due on the day it came, two hours before. Moments gone by are left out. */
export function reminderTimes(
  { dueAt, openedAt }: Pick<Solicitation, 'dueAt' | 'openedAt'>,
  now: Instant,
  zone: string,
  calendar: Calendar,
): Instant[] {
  const due = localDate(dueAt, zone);
  const sameDay = due === localDate(openedAt, zone);
  const at = sameDay ? addMinutes(dueAt, -SHORT_NOTICE) : instantAt(workdayBefore(due, calendar), NINE, zone);
  return at > now ? [at] : [];
}

function workdayBefore(date: LocalDate, calendar: Calendar): LocalDate {
  let day = addDays(date, -1);
  while (!isWorkday(day, calendar)) day = addDays(day, -1);
  return day;
}

/** 部门信息员, or the head of a unit that has none. */
export function askedOf(unit: UnitId, { people }: Organisation): PersonId[] {
  const own = people.filter((person) => person.active && person.unit === unit);
  const writers = own.filter((person) => has(person, 'correspondent'));
  const asked = writers.length > 0 ? writers : own.filter((person) => has(person, 'unit-head'));
  return asked.map(({ id }) => id);
}

/** Said at once to every unit, and called to mind at its hours. */
export const solicitationNotices = (
  solicitation: Solicitation,
  now: Instant,
  station: Organisation,
): Addressed[] =>
  solicitation.units
    .flatMap((unit) =>
      askedOf(unit, station).map(
        (person): Addressed => ({
          to: { person },
          notice: { kind: 'solicited', solicitation: solicitation.id, unit },
        }),
      ),
    )
    .concat(solicitationReminders(solicitation, now, station));

/**
 * What is said of the hour it is due at now: it is called to mind before, and the office hears afterwards who owes it. Named by
 * the revision that sets the hour: one may come back, and each 延期 is said once. Those of an earlier revision find that it
 * was changed and are silent.
 */
export const solicitationReminders = (
  { id, revision, units, dueAt, openedAt }: Solicitation,
  now: Instant,
  station: Organisation,
): Addressed[] => {
  const about = { solicitation: id, revision: revision + 1 };
  return reminderTimes({ dueAt, openedAt }, now, station.zone, station.calendar)
    .flatMap((at) =>
      units.flatMap((unit) =>
        askedOf(unit, station).map(
          (person): Addressed => ({
            to: { person },
            notice: { kind: 'solicitation-reminder', ...about, unit },
            at,
          }),
        ),
      ),
    )
    .concat({
      to: { channel: 'office' },
      notice: { kind: 'solicitation-overdue', ...about },
      at: addMinutes(dueAt, 1),
    });
};
