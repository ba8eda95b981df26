import { type Calendar, lastWorkday, workdayFrom } from './calendar.ts';
import type { Instant, LocalDate, Zone } from './instant.ts';
import { instantAt, localDate } from './instant.ts';
import { addMonths, type Month, monthOf } from './period.ts';
import { has, type Person, type PersonId } from './person.ts';
import type { MonthNote, QuotaState } from './quota.ts';
import type { UnitId } from './unit.ts';

/** 催报三次: the 20th (next workday), the third-last workday, the last workday. */
export const stages = ['twentieth', 'third-last', 'last'] as const;
export type Stage = (typeof stages)[number];

/** A moment at which a job is due, with the name that makes it happen once. */
export interface DueSlot {
  slot: string;
  at: Instant;
}

/** The days of a month's reminders. Where two fall on one day the later stage stands (1 message per person and day). */
export function reminderDays(month: Month, calendar: Calendar): Map<LocalDate, Stage> {
  return new Map<LocalDate, Stage>([
    [workdayFrom(`${month}-20`, calendar), 'twentieth'],
    [lastWorkday(month, 3, calendar), 'third-last'],
    [lastWorkday(month, 1, calendar), 'last'],
  ]);
}

/** When a stage of a month was due, as the calendar now stands. */
export function reminderDue(
  { month, stage }: { month: Month; stage: Stage },
  { zone, calendar }: { zone: Zone; calendar: Calendar },
): Instant | undefined {
  const [day] = [...reminderDays(month, calendar)].find(([, due]) => due === stage) ?? [];
  return day === undefined ? undefined : instantAt(day, '09:00', zone);
}

/** The reminder a slot's name stands for. */
export function reminderSlot(slot: string): { month: Month; stage: Stage } {
  const [month = '', stage] = slot.split('/');
  return { month, stage: stages.find((known) => known === stage) ?? 'last' };
}

/** Reminder slots with `after` < at ≤ `until`, each at 09:00. */
export function reminderSlots(after: Instant, until: Instant, zone: Zone, calendar: Calendar): DueSlot[] {
  const slots: DueSlot[] = [];
  const last = addMonths(monthOf(new Date(until).toISOString()), 1);
  // From a month early: in some zones the UTC month is not yet, or no longer, the local one.
  let month = addMonths(monthOf(new Date(after).toISOString()), -1);
  for (; month <= last; month = addMonths(month, 1)) {
    for (const [day, stage] of reminderDays(month, calendar)) {
      const at = instantAt(day, '09:00', zone);
      // A 20th that falls into the next month after a long holiday has no month left to remind of.
      if (at > after && at <= until && monthOf(day) === month) slots.push({ slot: `${month}/${stage}`, at });
    }
  }
  return slots.sort((a, b) => a.at - b.at);
}

/** 催报时段: when the office's people may be disturbed. */
const hours = [
  ['08:30', '11:30'],
  ['14:30', '17:30'],
] as const;

/** From when on a reminder may be sent that was due at `due`: on its own day, of which it speaks, in its hours; else never. */
export function reminderTime(due: Instant, now: Instant, zone: Zone): Instant | undefined {
  const day = localDate(due, zone);
  const open = hours.find(([, until]) => now < instantAt(day, until, zone));
  return open && Math.max(due, instantAt(day, open[0], zone));
}

/** One person's reminder: every unit of his that is behind, in one message. */
export interface Reminder {
  to: PersonId;
  units: UnitId[];
}

/** Who is reminded: correspondents of units behind, unit heads too at the second stage; 本月无稿 and snooze end it. */
export function remindersFor(
  stage: Stage,
  states: QuotaState[],
  people: Person[],
  notes: MonthNote[],
): Reminder[] {
  const roles =
    stage === 'third-last' ? (['correspondent', 'unit-head'] as const) : (['correspondent'] as const);
  const behind = states.filter(
    ({ short, unit }) =>
      short > 0 && !notes.some((note) => note.kind === 'no-report' && note.unit === unit.id),
  );
  const snoozed = new Set(notes.filter(({ kind }) => kind === 'snooze').map(({ person }) => person));
  return people
    .filter((person) => person.active && has(person, ...roles) && !snoozed.has(person.id))
    .map((person) => ({
      to: person.id,
      units: behind.filter(({ unit }) => unit.id === person.unit).map(({ unit }) => unit.id),
    }))
    .filter(({ units }) => units.length > 0);
}
