import type { Addressee, Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import { lastDay, monthPeriod } from '#domain/period';
import { reminderDue, remindersFor, reminderTime } from '#domain/reminder';
import type { Letter } from '#ports/letter';
import { monthStates } from './figures.ts';
import type { Needs } from './needs.ts';

type Reminder = Extract<Notice, { kind: 'quota-reminder' }>;

/**
 * 报送提醒 as things stand when it is sent: who is reminded is asked anew, so that it is silent for one who asked for quiet
 * or left since it was due, for units that have met their month or said 本月无稿, and outside its hours.
 */
export async function writeReminder(
  needs: Needs,
  organisation: Organisation,
  notice: Reminder,
  to: Addressee,
): Promise<Letter | null> {
  const due = reminderDue(notice, organisation);
  if (!due || reminderTime(due, needs.clock.now(), organisation.zone) === undefined) return null;
  const [states, notes] = await Promise.all([
    monthStates(needs, notice.month),
    needs.books.monthNotes(notice.month),
  ]);
  const readers = organisation.people.filter(({ id }) => 'person' in to && id === to.person);
  const owed = remindersFor(notice.stage, states, readers, notes).flatMap(({ units }) => units);
  const behind = states.filter(({ unit: { id } }) => owed.includes(id) && notice.units.includes(id));
  if (behind.length === 0) return null;
  return { ...notice, organisation, states: behind, lastDay: lastDay(monthPeriod(notice.month)) };
}
