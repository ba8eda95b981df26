import { addDays, type Instant, instantAt, localDate, type Zone } from './instant.ts';
import type { DueSlot } from './reminder.ts';

/** A slot of every day at `time` (`HH:MM`), workday or not, with `after` < at ≤ `until`; named by its day. */
export function dailySlots(after: Instant, until: Instant, time: string, zone: Zone): DueSlot[] {
  const slots: DueSlot[] = [];
  for (let day = localDate(after, zone); ; day = addDays(day, 1)) {
    const at = instantAt(day, time, zone);
    if (at > until) return slots;
    if (at > after) slots.push({ slot: day, at });
  }
}
