import type { BulletinTotal, IgnoredReason, Stated, Sum } from './bulletin.ts';
import { compact, dayIn, hundredthsIn, isTick, numberIn } from './bulletin-cells.ts';
import type { Column } from './bulletin-columns.ts';
import { carrierAndIssue, entriesOf } from './bulletin-entries.ts';
import { bareTitle, flagsIn } from './bulletin-flags.ts';
import type { Book, RowRead, Standing } from './bulletin-frame.ts';
import { wordsOf } from './bulletin-grid.ts';
import { hasTitles } from './bulletin-header.ts';
import { bodiesIn, whose } from './bulletin-names.ts';

/** The cell of a column of this kind; the first that is not empty. */
const cellOf = (cells: readonly string[], { header }: Standing, ...kinds: Column['is'][]): string =>
  cells.find((cell, at) => cell !== '' && kinds.includes(header?.columns[at]?.is ?? 'unknown')) ?? '';

/** Whether a row belongs to the table above it: several cells, or a title alone. */
export function inTable(cells: readonly string[], standing: Standing): boolean {
  if (!standing.header) return false;
  return wordsOf(cells).length > 1 || (cellOf(cells, standing, 'title') !== '' && !isMergedAcross(cells));
}
const isMergedAcross = (cells: readonly string[]): boolean => cells.filter((cell) => cell !== '').length > 1;

export function readTableRow(
  cells: string[],
  book: Book,
  standing: Standing,
  place: [number, number],
): RowRead {
  const unit = cellOf(cells, standing, 'unit') || standing.above.unit || standing.unit;
  const next = { ...standing, above: { ...standing.above, unit } };
  if (!standing.header || !hasTitles(standing.header))
    return { stated: totalOf(cells, book, standing), standing: next };
  const title = bareTitle(cellOf(cells, standing, 'title'));
  if (!/\p{L}/u.test(title) || compact(title) === '无') return { stated: ignore('note'), standing: next };
  const carried = !book.merged;
  const named = bodiesIn(cellOf(cells, standing, 'body'), book.names);
  const printed = carrierAndIssue(cellOf(cells, standing, 'carrier'));
  const bodies = named.length > 0 ? named : carried ? standing.above.bodies : [];
  const carrier = printed.carrier || (carried ? standing.above.carrier : '');
  const issue =
    carrierAndIssue(cellOf(cells, standing, 'issue')).issue ||
    printed.issue ||
    (carried ? standing.above.issue : '');
  next.above = { unit, bodies, carrier, issue };
  const owner = whose(unit, book.names);
  const ofCarrier = bodiesIn(cellOf(cells, standing, 'carrier'), book.names).filter(({ id }) => id);
  const points = pointsIn(cells, book, standing, place[1]);
  const listed = {
    title,
    number: cellOf(cells, standing, 'number') || null,
    flags: cells.filter((_, at) => isFlagged(standing.header?.columns[at])).flatMap(flagsIn),
    bodies: bodies.length > 0 ? bodies : ofCarrier,
    ticked: tickedIn(cells, standing),
    carrier,
    issue,
    kind: cellOf(cells, standing, 'kind'),
    remark: cellOf(cells, standing, 'remark'),
    date: dayIn(cellOf(cells, standing, 'date'), book.year),
    points,
    ours: owner === 'ours',
  };
  const base = standing.body ?? { id: book.body, printed: '' };
  const entries = entriesOf(listed, base, book.legend, book.names, place.join('.'));
  if (entries.length === 0) return { stated: ignore('not-adopted'), standing: next };
  const counts = { pieces: entries.length, points: addedPoints(cells, standing) };
  const others = ignore('other-station', counts);
  return { stated: owner === 'other' ? others : { is: 'pieces', entries, points, counts }, standing: next };
}

const ignore = (why: IgnoredReason, counts?: Sum): Stated => ({
  is: 'ignored',
  why,
  ...(counts && { counts }),
});
const isFlagged = (column: Column | undefined): boolean =>
  ['title', 'remark', 'serial', 'number', 'unknown'].includes(column?.is ?? '');

/** Points of the row; null where one number stands for several rows. */
function pointsIn(
  cells: readonly string[],
  { shared }: Book,
  { header }: Standing,
  row: number,
): number | null {
  const at = header?.columns.findIndex(({ is }) => is === 'points') ?? -1;
  return at < 0 || shared(row, at) ? null : hundredthsIn(cells[at] ?? '');
}

/** What the row adds to a sum: an empty cell, or one covered by the row above, adds nothing. */
function addedPoints(cells: readonly string[], { header }: Standing): number | null {
  const at = header?.columns.findIndex(({ is }) => is === 'points') ?? -1;
  return at < 0 ? null : (hundredthsIn(cells[at] ?? '') ?? 0);
}

/** The ticked ones among the columns of bodies; null where the table has none. */
function tickedIn(cells: readonly string[], { header }: Standing) {
  const columns = header?.columns.map((column, at) => ({ column, cell: cells[at] ?? '' })) ?? [];
  if (!columns.some(({ column }) => column.is === 'by-body')) return null;
  return columns.flatMap(({ column, cell }) =>
    column.is === 'by-body' && isTick(cell)
      ? [{ body: column.body, points: column.holds === 'points' ? hundredthsIn(cell) : null }]
      : [],
  );
}

/** A row of a table without titles: what is stated of a unit as a whole. */
function totalOf(cells: readonly string[], { names }: Book, standing: Standing): Stated {
  const unit = cellOf(cells, standing, 'unit');
  const owner = whose(unit, names);
  if (owner === 'nobody') return ignore('note');
  const total = totalIn(cells, unit, standing);
  return owner === 'ours' ? { is: 'total', total } : ignore('other-total', total);
}

function totalIn(cells: readonly string[], unit: string, standing: Standing): BulletinTotal {
  const { header } = standing;
  const sum = (holds: 'pieces' | 'points'): number | null => {
    const parts = cells.flatMap((cell, at) => {
      const column = header?.columns[at];
      const counts = column?.is === 'by-body' && (column.holds === 'points' ? 'points' : 'pieces') === holds;
      return counts ? (numberIn(cell) ?? 0) : [];
    });
    return parts.length > 0 ? parts.reduce((all, part) => all + part, 0) : null;
  };
  const ofBodies = sum('points');
  return {
    unit,
    pieces:
      numberIn(cellOf(cells, standing, 'pieces')) ??
      sum('pieces') ??
      numberIn(cellOf(cells, standing, 'sum')),
    points:
      hundredthsIn(cellOf(cells, standing, 'points')) ??
      (ofBodies === null ? null : Math.round(ofBodies * 100)),
    rank: numberIn(cellOf(cells, standing, 'rank')),
    bodies:
      header?.columns.flatMap((column) => (column.is === 'by-body' ? (column.body.id ?? []) : [])) ?? [],
  };
}

/** 小计 and 合计 count no piece again; what they say is compared with the rows above. */
export const sumIn = (cells: readonly string[], standing: Standing): Stated =>
  standing.header ? ignore('subtotal', totalIn(cells, '', standing)) : ignore('subtotal');
