import type { BulletinSheet } from './bulletin.ts';
import { numberIn } from './bulletin-cells.ts';

/** A sheet with its merged cells opened. */
export interface Grid {
  rows: string[][];
  /** Whether a cell's number is printed once for several rows together. */
  shared: (row: number, column: number) => boolean;
}

/** 合并单元格: words stand in every cell that was merged; a number stands once, for all of its rows. */
export function opened({ rows, merges }: BulletinSheet): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? '').trim()));
  const shared = new Set<string>();
  for (const { top, left, bottom, right } of merges ?? []) {
    const text = cells[top]?.[left] ?? '';
    if (text === '') continue;
    const figure = bottom > top && numberIn(text) !== null;
    for (let row = top; row <= Math.min(bottom, cells.length - 1); row += 1) {
      for (let column = left; column <= Math.min(right, width - 1); column += 1) {
        if (figure) shared.add(`${row}:${column}`);
        const line = cells[row];
        if (line && !(figure && row > top)) line[column] = text;
      }
    }
  }
  return { rows: cells, shared: (row, column) => shared.has(`${row}:${column}`) };
}

/** The words of a row, a merged cell once. */
export const wordsOf = (cells: readonly string[]): string[] =>
  cells.filter((cell, at) => cell !== '' && cell !== cells[at - 1]);

/** A row as it is shown to people. */
export const rowText = (cells: readonly string[]): string => wordsOf(cells).join(' ').replace(/\s+/g, ' ');
