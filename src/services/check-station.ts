import { missingYear } from '#domain/calendar';
import { closedNames, type Posted } from '#domain/closing';
import { localDate } from '#domain/instant';
import { periodNamed } from '#domain/named-period';
import type { Addressed, Notice } from '#domain/notice';
import { has, type Person } from '#domain/person';
import type { DueSlot } from '#domain/reminder';
import type { Change } from '#ports/change';
import type { Needs } from './needs.ts';

type Said = Pick<Change, 'notices' | 'audit'>;

const toAdmins = (people: Person[], notice: Notice): Addressed[] =>
  people
    .filter((person) => person.active && has(person, 'admin'))
    .map(({ id }) => ({ to: { person: id }, notice }));

/** 节假日安排: the administrator is told once of a year that is missing; until then Monday to Friday count. */
export const checkCalendar =
  ({ organisation }: Needs) =>
  async ({ at }: DueSlot): Promise<Said> => {
    const { people, calendar, zone } = await organisation();
    const year = missingYear(localDate(at, zone), calendar);
    if (year === null) return { audit: [] };
    return {
      notices: toAdmins(people, { kind: 'calendar-missing', year }),
      audit: [{ at, actor: null, action: 'calendar-missing', subject: `${year}`, detail: {} }],
    };
  };

/** A year of closings, with what closed with them. */
const MONTHS = 12;

/**
 * 账目核验: what the ledger sums up to in each closed period of a year, against what was frozen when it closed. A period that
 * differs is told to the administrator once, and is in the audit chain each night until it is mended.
 */
export const checkFigures =
  ({ books, organisation }: Needs) =>
  async ({ at }: DueSlot): Promise<Said> => {
    const last = await books.lastClosed();
    if (last === null) return { audit: [] };
    const { people } = await organisation();
    const differing: string[] = [];
    for (const name of closedNames(last, MONTHS)) {
      const [period, closing] = [periodNamed(name), await books.closing(name)];
      if (!period || !closing) continue;
      const [entries, posted] = await Promise.all([books.booked(period), books.posted(period)]);
      if (entries !== closing.entries || sums(posted) !== sums(closing.snapshot.posted)) differing.push(name);
    }
    return {
      notices: differing.flatMap((period) => toAdmins(people, { kind: 'figures-differ', period })),
      audit: differing.map((subject) => ({ at, actor: null, action: 'figures-differ', subject, detail: {} })),
    };
  };

/** The same for the same sums, in whatever order they come. */
const sums = (posted: Posted[]): string =>
  posted
    .map(({ person, unit, points, money }) => `${unit}/${person ?? ''}:${points}:${money}`)
    .sort()
    .join();
