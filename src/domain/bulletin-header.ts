import { type Column, columnUnder, isColumnName, isHead } from './bulletin-columns.ts';
import { wordsOf } from './bulletin-grid.ts';
import type { BulletinNames } from './bulletin-names.ts';

/** The columns of a table, and how many rows its header takes. */
export interface Header {
  columns: Column[];
  height: number;
}

/** A header has at most so many levels. */
const LEVELS = 3;

/** 表头 that begins in this row, all its levels; null where none does. */
export function headerAt(rows: readonly string[][], at: number, names: BulletinNames): Header | null {
  const first = rows[at] ?? [];
  if (wordsOf(first).length < 2 || !first.some((cell) => isColumnName(cell))) return null;
  let height = 1;
  while (height < LEVELS && isLevelBelow(rows, at + height, names)) height += 1;
  for (; height > 0; height -= 1) {
    const levels = rows.slice(at, at + height);
    const columns = first.map((_, column) =>
      columnUnder(
        levels.map((level) => level[column] ?? ''),
        names,
      ),
    );
    if (isTable(columns)) return { columns, height };
  }
  return null;
}

/** A lower level repeats what is merged down from above, and else has heads only. */
function isLevelBelow(rows: readonly string[][], at: number, names: BulletinNames): boolean {
  const own = (rows[at] ?? []).filter((cell, column) => cell !== '' && cell !== rows[at - 1]?.[column]);
  return new Set(own).size > 1 && own.every((cell) => isHead(cell, names));
}

/** A table of pieces has their titles and something beside; one of totals has units and figures. */
function isTable(columns: readonly Column[]): boolean {
  const has = (...wanted: Column['is'][]): boolean => columns.some(({ is }) => wanted.includes(is));
  const known = columns.filter(({ is }) => is !== 'unknown').length;
  return has('title') ? known > 1 : has('unit') && has('points', 'pieces', 'sum', 'by-body', 'rank');
}

export const hasTitles = ({ columns }: Header): boolean => columns.some(({ is }) => is === 'title');
