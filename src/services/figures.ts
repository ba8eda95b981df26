import type { StationFigures } from '#domain/figures';
import { addDays, type LocalDate, localDate } from '#domain/instant';
import { type Month, monthOf, type Period, yearOf, yearPeriod } from '#domain/period';
import type { Person, PersonId } from '#domain/person';
import { type QuotaState, quotaStates } from '#domain/quota';
import type { Report } from '#domain/report';
import { boardPeriod, type Standing, standings } from '#domain/standing';
import type { Course } from '#ports/letter';
import type { Needs } from './needs.ts';
import { courseOf } from './read-report.ts';

/** 本月任务: the person's unit (every unit for leaders and office), and the station's year as of today. */
export interface QuotaOverview {
  month: Month;
  states: QuotaState[];
  year: StationFigures;
}

/** 月任务 of this month, or of `month`, and the year's pace as of today. */
export const quotaOverview =
  ({ books, organisation, clock }: Needs) =>
  async (month?: Month): Promise<QuotaOverview> => {
    const station = await organisation();
    const today = localDate(clock.now(), station.zone);
    const asked = month ?? monthOf(today);
    return {
      month: asked,
      states: quotaStates(station.units, asked, await books.received(asked), await books.monthNotes(asked)),
      year: await books.stationFigures(yearPeriod(yearOf(today)), today),
    };
  };

/** The states of one month's quotas. */
export const monthStates = async ({ books, organisation }: Needs, month: Month): Promise<QuotaState[]> =>
  quotaStates(
    (await organisation()).units,
    month,
    await books.received(month),
    await books.monthNotes(month),
  );

/** 积分榜 of the year so far, with places moved since a week ago. */
export interface Board {
  from: LocalDate;
  until: LocalDate;
  standings: Standing[];
  /** 本月任务 of the month that the board's last day lies in. */
  states: QuotaState[];
  week: StationFigures;
  year: StationFigures;
}

/** The board of the week that ended before `monday`: the year's points up to it, movement against the board before. */
export async function boardOf(needs: Needs, monday: LocalDate): Promise<Board> {
  const { books } = needs;
  const station = await needs.organisation();
  const week = boardPeriod(monday, station.calendar);
  const lastDay = addDays(monday, -1);
  const year = yearPeriod(yearOf(lastDay));
  const upTo = (until: LocalDate): Period => ({ from: year.from, until });
  const [now, before, states] = await Promise.all([
    books.unitFigures(upTo(monday)),
    books.unitFigures(upTo(week.from > year.from ? week.from : year.from)),
    monthStates(needs, monthOf(lastDay)),
  ]);
  return {
    ...week,
    standings: standings(station.units, now, before, station.settings.boardOrder),
    states,
    week: await books.stationFigures(week, lastDay),
    year: await books.stationFigures(upTo(monday), lastDay),
  };
}

/** 积分榜 as it stands today. */
export const currentBoard = (needs: Needs) => async (): Promise<Board> => {
  const { zone } = await needs.organisation();
  return boardOf(needs, addDays(localDate(needs.clock.now(), zone), 1));
};

/** 我的信息: a person's pieces with their course, and this year's 稿酬. */
export interface Mine {
  courses: Course[];
  /** Cents: 应得, 已发, and 待发 of earlier years; 标准待定 in adoptions. */
  money: { earned: number; paid: number; pending: number; earlier: number };
  asOf: LocalDate;
}

export const myReports =
  (needs: Needs) =>
  async (person: Person): Promise<Mine> => {
    const { zone } = await needs.organisation();
    const asOf = localDate(needs.clock.now(), zone);
    const reports: Report[] = await needs.books.reportsBy(person.id, 10);
    return {
      courses: await Promise.all(reports.map((report) => courseOf(needs, report))),
      money: await moneyNow(needs, person.id, yearPeriod(yearOf(asOf))),
      asOf,
    };
  };

/** 稿酬 of a year: what was earned and paid in it, and what earlier years left unpaid. */
async function moneyNow({ books }: Needs, person: PersonId, year: Period): Promise<Mine['money']> {
  const before = { from: '', until: year.from };
  const [now, paid, earlier, paidEarlier] = await Promise.all([
    books.moneyOf(person, year),
    books.paidTo(person, year),
    books.moneyOf(person, before),
    books.paidTo(person, before),
  ]);
  return { earned: now.cents, paid, pending: now.pending, earlier: earlier.cents - paidEarlier };
}
