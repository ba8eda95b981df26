import { isWorkday } from './calendar.ts';
import { addDays, type Instant, instantAt, type LocalDate, localDate } from './instant.ts';
import type { Addressed } from './notice.ts';
import type { Organisation } from './organisation.ts';
import type { DueSlot } from './reminder.ts';
import type { Report } from './report.ts';
import { afterWorkingHours } from './working-hours.ts';

/** Working hours after which the office is told that a piece still waits. */
const PATIENCE = 8;

/** Whether a report waits for the opinion of its task's signer. */
export const waits = ({ status, task }: Report): boolean =>
  (status === 'pending-sign' || status === 'pending-resign') && task.decided === null;

/** 八个工作小时未签: the office is told, unless the task is decided or moved by then; and at once where nobody may sign. */
export function signWatch(report: Report, { zone, calendar }: Organisation): Addressed[] {
  if (!waits(report)) return [];
  const { number: task, openedAt, signer } = report.task;
  const to = { channel: 'office' } as const;
  const about = { report: report.id, task };
  const at = afterWorkingHours(openedAt, PATIENCE, zone, calendar);
  return [
    ...(signer === null ? [{ to, notice: { kind: 'no-signer', ...about } } as const] : []),
    { to, notice: { kind: 'sign-overdue', ...about }, at },
  ];
}

/** 待审签提醒 at the beginning of the office's day, before anything else is said. */
const DIGEST = '08:30';

export const digestDue = (day: LocalDate, { zone }: Organisation): Instant => instantAt(day, DIGEST, zone);

/** A slot of every workday with `after` < at ≤ `until`, named by its day. */
export function digestSlots(after: Instant, until: Instant, organisation: Organisation): DueSlot[] {
  const { zone, calendar } = organisation;
  const slots: DueSlot[] = [];
  for (let day = localDate(after, zone); ; day = addDays(day, 1)) {
    const at = digestDue(day, organisation);
    if (at > until) return slots;
    if (at > after && isWorkday(day, calendar)) slots.push({ slot: day, at });
  }
}
