import type { KnownBlock } from '@slack/types';
import type { StationFigures } from '#domain/figures';
import type { Settings } from '#domain/organisation';
import type { Standing } from '#domain/standing';
import { seesAllFigures } from '#domain/why';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { type CommandDoor, whisper } from '../answer.ts';
import { press } from '../ids.ts';
import { actions, button, header, menu, note, paragraphs } from '../kit.ts';
import { lastDayBefore } from '../say.ts';

type Board = Extract<Letter, { kind: 'leaderboard' }>;

const TOP = 5;

/** 周榜 in the team channel: totals and the most adopted; every unit's row only where the station set `full`. */
export function weeklyBoard(words: Words, board: Board): KnownBlock[] {
  const { leaderboard } = board.organisation.settings;
  return [
    header(boardTitle(words, board)),
    ...paragraphs(words.board.week(board.week.dispatched, board.week.adopted, board.week.adoptions)),
    ...paragraphs(yearLine(words, board.year)),
    ...paragraphs(ranks(words, board.standings, leaderboard)),
    ...(board.met.length > 0 ? paragraphs(words.board.met(words.list(board.met))) : []),
    ...(leaderboard === 'full' ? [] : [note(words.board.closing)]),
  ];
}

export function boardTitle(words: Words, { organisation, from, until, late }: Board): string {
  const title = organisation.settings.leaderboard === 'quiet' ? words.board.quietTitle : words.board.title;
  const named = title(words.day(from), words.day(lastDayBefore(until)));
  return late ? `${named}${words.aside(words.board.late)}` : named;
}

const yearLine = (words: Words, { dispatched, adopted, adoptions, points, asOf }: StationFigures): string =>
  words.board.year(dispatched, adopted, adoptions, words.points(points), words.day(asOf));

function ranks(words: Words, rows: Standing[], visible: Settings['leaderboard']): string {
  if (visible === 'quiet') return '';
  if (visible === 'full') return rows.map((row) => rowLine(words, row)).join('\n');
  const top = rows.filter(({ points, rank }) => points > 0 && rank <= TOP).slice(0, TOP);
  if (top.length === 0) return words.board.none;
  return words.board.top(
    words.list(top.map(({ name, points }) => words.board.entry(name, words.points(points)))),
  );
}

const rowLine = (words: Words, { rank, name, points, adopted, adoptions, moved }: Standing): string =>
  words.board.row(rank, name, words.points(points), adopted, adoptions, words.board.moved(moved));

/** `/leaderboard`: what all may see, and one's own unit's row. */
export const showBoard: CommandDoor = async ({ person, organisation, services, words }) => {
  const { standings, year } = await services.currentBoard();
  const own = standings.filter(({ unit }) => unit === person.unit);
  const visible = organisation.settings.leaderboard;
  const lines = [
    ranks(words, standings, visible),
    ...(visible === 'full' ? [] : own.map((row) => rowLine(words, row))),
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
