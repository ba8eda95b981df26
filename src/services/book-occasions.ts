import { localDate } from '#domain/instant';
import type { Entry } from '#domain/ledger';
import { occasionDue, settleOccasions } from '#domain/occasion-due';
import { addMonths, type Month, monthOf, yearOf, yearPeriod } from '#domain/period';
import type { Needs } from './needs.ts';
import { unitMonthsOf } from './unit-months.ts';

/**
 * 加减分记账 with the closing of a month: what rules give or take without any one adoption, for this year and the year before it,
 * whose late facts are booked in the open month. Nothing is said twice: after a stop between this and the closing it finds all booked.
 */
export async function bookOccasions(needs: Needs, month: Month): Promise<void> {
  const { books, clock } = needs;
  const station = await needs.organisation();
  if (station.rules.every(({ occasions }) => occasions.length === 0)) return;
  const opened = monthOf(localDate(await books.openedAt(), station.zone));
  const book = { at: clock.now(), lastClosed: await books.lastClosed() };
  const entries: Entry[] = [];
  for (const year of [yearOf(month) - 1, yearOf(month)]) {
    const months = monthsUpTo(month, year).filter((one) => one >= opened);
    const due = occasionDue(station.rules, await unitMonthsOf(needs, station, station.rules, months));
    entries.push(...settleOccasions(due, await books.occasions(yearPeriod(year)), book));
  }
  if (entries.length === 0) return;
  await books.keep({
    entries,
    audit: [
      {
        at: book.at,
        actor: null,
        action: 'book-occasions',
        subject: month,
        detail: { entries: entries.length },
      },
    ],
  });
}

const monthsUpTo = (last: Month, year: number): Month[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(`${year}-01`, index)).filter((month) => month <= last);
