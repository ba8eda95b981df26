import { dailyPrompts } from '#domain/incident-notices';
import { localDate } from '#domain/instant';
import type { DueSlot } from '#domain/reminder';
import type { Change } from '#ports/change';
import type { Needs } from './needs.ts';

/** Open matters are few; what is not among the newest hundred was forgotten, not urgent. */
const MOST = 100;

/** 每日续报提示 for every open matter. */
export const promptUrgent =
  ({ books, organisation }: Needs) =>
  async ({ slot, at }: DueSlot): Promise<Pick<Change, 'notices' | 'audit'>> => {
    const { zone } = await organisation();
    const open = (await books.incidents(MOST)).filter(({ closedAt }) => closedAt === null);
    return {
      notices: open.flatMap((incident) => dailyPrompts(incident, localDate(at, zone))),
      audit:
        open.length > 0
          ? [{ at, actor: null, action: 'urgent-daily', subject: slot, detail: { open: open.length } }]
          : [],
    };
  };
