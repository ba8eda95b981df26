import { type BoardWeek, boardBars, TREND_BOARDS } from '#domain/board-picture';
import { addDays } from '#domain/instant';
import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { Period } from '#domain/period';
import { boardPeriod } from '#domain/standing';
import type { Letter } from '#ports/letter';
import type { PaperFile } from '#ports/papers';
import { type Board, boardOf } from './figures.ts';
import type { LetterNeeds } from './needs.ts';
import { adoptedPages, allOf } from './pages.ts';

/** 积分榜 of a week with its picture. */
export async function writeBoard(
  needs: LetterNeeds,
  organisation: Organisation,
  notice: Extract<Notice, { kind: 'leaderboard' }>,
): Promise<Letter> {
  const board = await boardOf(needs, notice.monday);
  const quiet = organisation.settings.leaderboard === 'quiet';
  return {
    ...notice,
    organisation,
    ...board,
    picture: await pictureOf(needs, organisation, board),
    titles: quiet ? await titlesOf(needs, { from: board.from, until: board.until }) : [],
  };
}

async function titlesOf({ books }: LetterNeeds, period: Period): Promise<string[]> {
  const adopted = await allOf(adoptedPages(books, period));
  return [...new Set(adopted.map(({ report }) => report.text.title))];
}

/** A board whose picture cannot be drawn is posted all the same. */
async function pictureOf(
  needs: LetterNeeds,
  organisation: Organisation,
  board: Board,
): Promise<PaperFile | null> {
  const bars = boardBars(board.standings, board.states, organisation.settings);
  if (bars.length === 0) return null;
  const weeks = await weeksBefore(needs, organisation, board.until);
  const bytes = await needs.pictures.board({ to: addDays(board.until, -1), bars, weeks });
  return bytes && { name: `board-${board.until}.png`, title: organisation.station.column, bytes };
}

/** What the station gained on each of the last boards, oldest first. */
async function weeksBefore(
  { books }: LetterNeeds,
  { calendar }: Organisation,
  monday: string,
): Promise<BoardWeek[]> {
  const weeks: BoardWeek[] = [];
  for (let until = monday; weeks.length < TREND_BOARDS; ) {
    const week = boardPeriod(until, calendar);
    const to = addDays(until, -1);
    const { points } = await books.stationFigures(week, to);
    weeks.unshift({ to, points });
    until = week.from;
  }
  return weeks;
}
