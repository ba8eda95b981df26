import { pieces, times } from './en-counting.ts';
import type { zhBoard } from './zh-board.ts';

/** The leaderboard. */
export const enBoard: typeof zhBoard = {
  title: (from, to) => `Score leaderboard (${from} to ${to})`,
  quietTitle: (from, to) => `Reports and adoptions (${from} to ${to})`,
  late: 'late',
  week: (dispatched, adopted, adoptions) =>
    `This time: sent up ${dispatched}; adopted ${pieces(adopted)}, ${times(adoptions)}.`,
  year: (dispatched, adopted, adoptions, points, asOf) =>
    `Year: sent up ${dispatched}; adopted ${pieces(adopted)}, ${times(adoptions)}; own score ${points} (as of ${asOf}).`,
  top: (units) => `Most adopted: ${units}.`,
  met: (units) => `Month's task met: ${units}.`,
  closing: "Each unit's row is shown to that unit only.",
  entry: (unit, points) => `${unit} ${points}`,
  row: (rank, unit, points, adopted, adoptions, moved) =>
    `No. ${rank} ${unit}: own score ${points}, ${pieces(adopted)} adopted, ${times(adoptions)}${moved}`,
  moved: (n) => (n === 0 ? '' : n > 0 ? `, up ${n}` : `, down ${-n}`),
  none: 'No adoptions yet.',
  pictureTitle: (to) => `Own score of the year (as of ${to})`,
  trendTitle: (boards) => `Score gained by the station, last ${boards} boards`,
  place: (rank, unit) => `${rank} ${unit}`,
  change: (n) => (n === 0 ? '' : n > 0 ? `up ${n}` : `down ${-n}`),
  task: (short) => (short === 0 ? "month's task met" : `${short} short this month`),
  titles: (titles) => `Adopted this time: ${titles}.`,
  nothing: '—',
  columns: ['No.', 'Unit', 'Own score', 'Adopted', 'Change', "Month's task"],
  adoptedCell: (adopted, adoptions) => `${pieces(adopted)}, ${times(adoptions)}`,
  units: (shown, all) => `${all} units; the first ${shown} are listed.`,
  alt: (title, rows) => `${title}: ${rows}`,
  currentTitle: (asOf) => `Score leaderboard (as of ${asOf})`,
};
