import type { BulletinRow } from './bulletin.ts';
import { isColumnName } from './bulletin-columns.ts';
import { isSum } from './bulletin-lines.ts';

/** Two blanks and more, or a line between, part cells in any case. */
const widely = (line: string): string[] => line.trim().split(/[ \u3000]{2,}|\s*[|│]\s*/);
const closely = (line: string): string[] => line.trim().split(/[ \u3000]+/);

const LEAST_COLUMNS = 3;

/** A line that names columns: what is parted by blanks is a head more than once, and never a sentence. */
const namesColumns = (fields: string[]): boolean =>
  fields.length >= LEAST_COLUMNS && fields.filter(isColumnName).length > fields.length / 2;

const standsOutside = (line: string): boolean =>
  isSum(closely(line)[0] ?? '') || /^\s*(?:注|备注|说明|附)[:：]/.test(line);

/**
 * 空格分栏: a line without tabs is cut at two blanks and more. Under a line that names columns it is cut at every blank where
 * that alone gives as many cells as there are columns, and only if it does so for each line of the table. Where the columns
 * stand two blanks apart, a line that has such a gap of its own keeps to it: its single blanks are words of a title.
 */
export function partedByBlanks(lines: readonly string[]): string[][] {
  const rows = lines.map(widely);
  for (let at = 0; at < lines.length; at += 1) {
    const wide = namesColumns(rows[at] ?? []);
    const heads = wide ? (rows[at] ?? []) : closely(lines[at] ?? '');
    if (!wide && !namesColumns(heads)) continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === '');
    const below = lines.slice(at + 1, end < 0 ? lines.length : end);
    const parted = below.map((line) => {
      const own = widely(line);
      const cuts = wide && own.length > 1 ? [own] : [own, closely(line)];
      return cuts.find((cells) => cells.length === heads.length);
    });
    const whole = below.every((line, index) => parted[index] || standsOutside(line));
    if (!whole || below.length === 0) continue;
    rows[at] = heads;
    for (const [index, cells] of parted.entries()) if (cells) rows[at + 1 + index] = cells;
    at += below.length;
  }
  return rows;
}

/** 未分出栏目: a line that names columns, where the notice was read without any; null where nothing was lost. */
export function unpartedHeads(rows: readonly BulletinRow[]): string | null {
  if (rows.some((row) => row.is === 'ignored' && row.why === 'header')) return null;
  return rows.find(({ text }) => namesColumns(closely(text)))?.text ?? null;
}
