import type { KnownBlock } from '@slack/types';
import { shownRows } from '#domain/board-picture';
import type { StationFigures } from '#domain/figures';
import type { Settings } from '#domain/organisation';
import { isMet } from '#domain/quota';
import type { Standing } from '#domain/standing';
import { seesAllFigures } from '#domain/why';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { type CommandDoor, whisper } from '../answer.ts';
import { press } from '../ids.ts';
import { actions, button, header, menu, note, paragraphs } from '../kit.ts';
import { lastDayBefore } from '../say.ts';
import { adoptedTitles, boardTable } from './board-table.ts';

type Board = Extract<Letter, { kind: 'leaderboard' }>;

/** 周榜 in the team channel: totals, who met the month's task, and the rows that everybody may see. */
export function weeklyBoard(words: Words, board: Board): KnownBlock[] {
  const { settings } = board.organisation;
  const { week, standings, states } = board;
  const met = states.filter(isMet).map(({ unit }) => unit.name);
  const rows = shownRows(standings, settings);
  const all = settings.leaderboard === 'full';
  return [
    header(boardTitle(words, board)),
    ...paragraphs(words.board.week(week.dispatched, week.adopted, week.adoptions)),
    ...paragraphs(yearLine(words, board.year)),
    ...(settings.leaderboard === 'quiet' ? adoptedTitles(words, board.titles) : []),
    ...(settings.leaderboard === 'default' ? paragraphs(ranks(words, standings, settings)) : []),
    ...(met.length > 0 ? paragraphs(words.board.met(words.list(met))) : []),
    ...(rows.length > 0 ? [boardTable(words, rows, states, settings)] : []),
    ...(all && rows.length < standings.length
      ? [note(words.board.units(rows.length, standings.length))]
      : []),
    ...(all ? [] : [note(words.board.closing)]),
  ];
}

export function boardTitle(words: Words, { organisation, from, until, late }: Board): string {
  const title = organisation.settings.leaderboard === 'quiet' ? words.board.quietTitle : words.board.title;
  const named = title(words.day(from), words.day(lastDayBefore(until)));
  return late ? `${named}${words.aside(words.board.late)}` : named;
}

/** The board's picture in words. */
export function boardAlt(words: Words, board: Board): string {
  const rows = shownRows(board.standings, board.organisation.settings);
  const entries = rows.map(({ name, points }) => words.board.entry(name, words.points(points)));
  return words.board.alt(boardTitle(words, board), words.list(entries));
}

const yearLine = (words: Words, { dispatched, adopted, adoptions, points, asOf }: StationFigures): string =>
  words.board.year(dispatched, adopted, adoptions, words.points(points), words.day(asOf));

function ranks(words: Words, rows: Standing[], settings: Settings): string {
  if (settings.leaderboard === 'quiet') return '';
  const shown = shownRows(rows, settings);
  if (settings.leaderboard === 'full') return shown.map((row) => rowLine(words, row)).join('\n');
  if (shown.length === 0) return words.board.none;
  return words.board.top(
    words.list(shown.map(({ name, points }) => words.board.entry(name, words.points(points)))),
  );
}

const rowLine = (words: Words, { rank, name, points, adopted, adoptions, moved }: Standing): string =>
  words.board.row(rank, name, words.points(points), adopted, adoptions, words.board.moved(moved));

/** `/leaderboard`: what all may see, and one's own unit's row. */
export const showBoard: CommandDoor = async ({ person, organisation, services, words }) => {
  const { standings, year } = await services.currentBoard();
  const own = standings.filter(({ unit }) => unit === person.unit);
  const { settings } = organisation;
  const lines = [
    ranks(words, standings, settings),
    ...(settings.leaderboard === 'full' ? [] : own.map((row) => rowLine(words, row))),
  ];
  const title = words.board.currentTitle(words.day(year.asOf));
  return whisper(title, [
    header(title),
    ...paragraphs(yearLine(words, year)),
    ...paragraphs(lines.filter(Boolean).join('\n')),
    ...(seesAllFigures(person) ? [note(words.why.units)] : []),
    ...actions(
      seesAllFigures(person)
        ? menu(
            press.whyUnit,
            standings.map(({ unit, name }) => [name, { of: 'unit', id: unit }]),
            -1,
          )
        : button(press.why, words.why.button, { of: 'unit', id: person.unit }),
    ),
  ]);
};
