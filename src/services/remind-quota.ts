import type { Addressed } from '#domain/notice';
import { type DueSlot, reminderSlot, remindersFor } from '#domain/reminder';
import type { Change } from '#ports/change';
import { monthStates } from './figures.ts';
import type { Needs } from './needs.ts';

/** 催报: one message to each person whose unit is behind at this stage of the month. */
export const remindQuota =
  (needs: Needs) =>
  async ({ slot, at }: DueSlot): Promise<Pick<Change, 'notices' | 'audit'>> => {
    const { month, stage } = reminderSlot(slot);
    const { people } = await needs.organisation();
    const [states, notes] = await Promise.all([monthStates(needs, month), needs.books.monthNotes(month)]);
    const reminders = remindersFor(stage, states, people, notes);
    return {
      notices: reminders.map(
        ({ to, units }): Addressed => ({
          to: { person: to },
          notice: { kind: 'quota-reminder', month, stage, units },
        }),
      ),
      audit: [{ at, actor: null, action: 'remind', subject: slot, detail: { people: reminders.length } }],
    };
  };
