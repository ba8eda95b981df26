import { burden } from '#domain/burden';
import { instantAt, localDate } from '#domain/instant';
import type { Addressed, Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import { paceOf } from '#domain/pace';
import { payoutLines } from '#domain/payable';
import { addMonths, lastDay, type Month, monthNumber, monthPeriod, yearOf, yearPeriod } from '#domain/period';
import type { DueSlot } from '#domain/reminder';
import { bulletinLeaders } from '#domain/station-bulletin';
import type { Change } from '#ports/change';
import type { Letter } from '#ports/letter';
import type { Needs } from './needs.ts';
import { unpaidThrough } from './prepare-payout.ts';

type Said = Pick<Change, 'notices' | 'audit'>;
type OfMonth = Extract<Notice, { kind: 'pace' | 'payout-due' | 'burden' }>;

const JANUARY = 1;

const toOffice = (kind: OfMonth['kind'], month: Month): Addressed => ({
  to: { channel: 'office' },
  notice: { kind, month },
});

/** 进度预计 to the office; in January there is no year yet to foretell. */
export const tellPace = async ({ slot: month, at }: DueSlot): Promise<Said> => {
  if (monthNumber(month) === JANUARY) return { audit: [] };
  return {
    notices: [toOffice('pace', month)],
    audit: [{ at, actor: null, action: 'pace', subject: month, detail: {} }],
  };
};

/** 待发稿酬 to the office, where money is paid and some of it is due; whether, is asked again at delivery. */
export const tellPayoutDue =
  ({ organisation }: Needs) =>
  async ({ slot: month, at }: DueSlot): Promise<Said> => {
    const { settings } = await organisation();
    if (settings.moneyAuthority === null) return { audit: [] };
    return {
      notices: [toOffice('payout-due', month)],
      audit: [{ at, actor: null, action: 'payout-due', subject: month, detail: {} }],
    };
  };

/** 减负月报 of the month before, to the office and to those who lead the station. */
export const tellBurden =
  ({ organisation }: Needs) =>
  async ({ slot, at }: DueSlot): Promise<Said> => {
    const month = addMonths(slot, -1);
    const leaders = bulletinLeaders((await organisation()).people).map(
      (person): Addressed => ({ to: { person }, notice: { kind: 'burden', month } }),
    );
    return {
      notices: [toOffice('burden', month), ...leaders],
      audit: [{ at, actor: null, action: 'burden', subject: month, detail: { people: leaders.length } }],
    };
  };

/** Said of the month as things stand now; null where there is nothing to say. */
export async function writeMonthlyNews(
  needs: Needs,
  organisation: Organisation,
  { kind, month }: OfMonth,
): Promise<Letter | null> {
  const { books, clock } = needs;
  const { zone, calendar, targets } = organisation;
  if (kind === 'pace') {
    const today = localDate(clock.now(), zone);
    const year = await books.stationFigures(yearPeriod(yearOf(today)), today);
    const dispatched = paceOf(year.dispatched, targets.dispatched, today, calendar);
    const adopted = paceOf(year.adopted, targets.adopted, today, calendar);
    return { kind, organisation, month, dispatched, adopted };
  }
  if (kind === 'payout-due') {
    const through = lastDay(monthPeriod(addMonths(month, -1)));
    const { lines } = payoutLines(await unpaidThrough(books, through), organisation);
    const sum = lines.reduce((all, { amount }) => all + amount, 0);
    return sum > 0 ? { kind, organisation, sum, people: lines.length, through } : null;
  }
  const { from, until } = monthPeriod(month);
  const stretch = [instantAt(from, '00:00', zone), instantAt(until, '00:00', zone)] as const;
  const suggestions = await books.suggestionCounts(...stretch);
  return { kind, organisation, month, suggestions, ...burden(await books.said(...stretch)) };
}
