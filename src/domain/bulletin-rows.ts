import type { BulletinRow, BulletinSheet, PrintedBody, Stated } from './bulletin.ts';
import { legendIn } from './bulletin-flags.ts';
import {
  type Book,
  type BulletinFrame,
  nothingAbove,
  type RowRead,
  type Standing,
} from './bulletin-frame.ts';
import { opened, rowText, wordsOf } from './bulletin-grid.ts';
import { headerAt } from './bulletin-header.ts';
import { readLine } from './bulletin-line-row.ts';
import { headingIn, isSum } from './bulletin-lines.ts';
import { inTable, readTableRow, sumIn } from './bulletin-table-row.ts';

/** 市公路处通报, row by row: what each states, or why it states nothing. */
export function bulletinRows(sheets: readonly BulletinSheet[], frame: BulletinFrame): BulletinRow[] {
  const grids = sheets.map((sheet) => ({ ...sheet, ...opened(sheet) }));
  const lines = grids.flatMap(({ rows }) => rows.filter((row) => wordsOf(row).length <= 2));
  const legend = new Map<string, PrintedBody[]>(
    lines.flatMap((row) => [...legendIn(rowText(row), frame.names)]),
  );
  let standing: Standing = { header: null, body: null, unit: '', above: nothingAbove };
  return grids.flatMap(({ name, rows, merges, shared }, sheet) => {
    // A sheet of a workbook begins anew, under its name; the next table of a paper stands under what was said before.
    if (name !== '') standing = under(headingIn(name, frame.names), { ...standing, body: null, unit: '' });
    const read = readRows(rows, { ...frame, legend, merged: merges !== null, shared }, standing, sheet);
    standing = read.standing;
    return read.stated.map((stated, row) => ({ sheet, row, text: rowText(rows[row] ?? []), ...stated }));
  });
}

const under = (heading: ReturnType<typeof headingIn>, before: Standing): Standing => ({
  ...before,
  header: null,
  above: nothingAbove,
  ...heading,
});

function readRows(
  rows: string[][],
  book: Book,
  before: Standing,
  sheet: number,
): { stated: Stated[]; standing: Standing } {
  const stated: Stated[] = [];
  let standing = before;
  while (stated.length < rows.length) {
    const header = headerAt(rows, stated.length, book.names);
    if (header) {
      for (let level = 0; level < header.height; level += 1) stated.push({ is: 'ignored', why: 'header' });
      standing = { ...standing, header };
    } else {
      const read = readRow(rows[stated.length] ?? [], book, standing, [sheet, stated.length]);
      stated.push(read.stated);
      standing = read.standing;
    }
  }
  return { stated, standing };
}

function readRow(cells: string[], book: Book, standing: Standing, place: [number, number]): RowRead {
  const words = wordsOf(cells);
  const ignored = (why: 'blank' | 'legend'): RowRead => ({ stated: { is: 'ignored', why }, standing });
  if (words.length === 0) return ignored('blank');
  if (words.length <= 2 && legendIn(rowText(cells), book.names).size > 0) return ignored('legend');
  if (words.slice(0, 3).some(isSum)) return { stated: sumIn(cells, standing), standing };
  if (inTable(cells, standing)) return readTableRow(cells, book, standing, place);
  return readLine(words.join('  '), book, standing, place);
}
