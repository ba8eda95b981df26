import type { LocalDate } from './instant.ts';
import type { Settings } from './organisation.ts';
import { isMet, type QuotaState } from './quota.ts';
import type { Standing } from './standing.ts';

type Visible = Pick<Settings, 'leaderboard' | 'boardOrder'>;

/** One unit's bar. Points are × 100. */
export interface BoardBar {
  rank: number;
  name: string;
  points: number;
  moved: number;
  /** 本月任务: pieces still owed, 0 when met; null where the unit owes nothing or is exempt, or where others are not shown it. */
  short: number | null;
}

/** 站内积分 × 100 that the whole station gained up to one board, since the board before. */
export interface BoardWeek {
  to: LocalDate;
  points: number;
}

/** 积分榜图: what the picture of a board shows. */
export interface BoardPicture {
  /** The last day that it speaks of. */
  to: LocalDate;
  bars: BoardBar[];
  weeks: BoardWeek[];
}

/** The board's first five; of each class, where classes are ranked by themselves, its first three. */
const TOP = 5;
const TOP_OF_CLASS = 3;
/** A picture, like a table in a message, holds only so many units. */
const MOST_UNITS = 60;
/** How many boards the line of weeks goes back. */
export const TREND_BOARDS = 12;

/** The rows that everybody may see: all where the station set `full`, else the first that have points; none in `quiet`. */
export function shownRows(rows: Standing[], { leaderboard, boardOrder }: Visible): Standing[] {
  if (leaderboard === 'quiet') return [];
  if (leaderboard === 'full') return rows.slice(0, MOST_UNITS);
  const first = (top: number) => rows.filter(({ points, rank }) => points > 0 && rank <= top);
  return boardOrder === 'classes' ? first(TOP_OF_CLASS) : first(TOP).slice(0, TOP);
}

/** A bar for each row that may be seen; how much a unit still owes stands there only where every row does. */
export function boardBars(rows: Standing[], states: QuotaState[], visible: Visible): BoardBar[] {
  return shownRows(rows, visible).map(({ unit, rank, name, points, moved }) => {
    const state = states.find((one) => one.unit.id === unit);
    const owed = state && (state.short > 0 || isMet(state)) ? state.short : null;
    return { rank, name, points, moved, short: visible.leaderboard === 'full' || owed === 0 ? owed : null };
  });
}
