import { type Calendar, workdayFrom } from './calendar.ts';
import { closingSlots } from './closing.ts';
import { addDays, type Instant, instantAt, localDate, type Zone } from './instant.ts';
import { quarterOf } from './named-period.ts';
import { addMonths, monthNumber, monthOf } from './period.ts';
import type { DueSlot } from './reminder.ts';

/** A slot of every month on its `day` (顺延) at `time`, with `after` < at ≤ `until`; named by its month. */
export function monthlySlots(
  [day, time]: readonly [day: string, time: string],
  after: Instant,
  until: Instant,
  { zone, calendar }: { zone: Zone; calendar: Calendar },
): DueSlot[] {
  const slots: DueSlot[] = [];
  // A month early: after long holidays its day may fall into the next.
  for (let month = addMonths(monthOf(localDate(after, zone)), -1); ; month = addMonths(month, 1)) {
    const at = instantAt(workdayFrom(`${month}-${day}`, calendar), time, zone);
    if (at > until) return slots;
    if (at > after) slots.push({ slot: month, at });
  }
}

/** 起草通报: the workday after a quarter closed, at 09:00; named by the quarter. */
export function bulletinSlots(after: Instant, until: Instant, zone: Zone, calendar: Calendar): DueSlot[] {
  // From a month before: the quarter was closed before its bulletin is due.
  return closingSlots(after - 31 * 86_400_000, until, zone, calendar).flatMap(
    ({ slot: month, at: closed }) => {
      const day = workdayFrom(addDays(localDate(closed, zone), 1), calendar);
      const at = instantAt(day, '09:00', zone);
      return monthNumber(month) % 3 === 0 && at > after && at <= until
        ? [{ slot: quarterOf(month).name, at }]
        : [];
    },
  );
}
