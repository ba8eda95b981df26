import { isFormula } from './formula.ts';
import { escaped } from './held.ts';
import type { ColumnKind, Value } from './sheet.ts';
import { type Style, styleNumber } from './xlsx-styles.ts';

/** No cell holds more. */
const MOST = 32_767;
/** The day that stands for 0 in a workbook. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** A … Z, AA … */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A cell of a column, as it is called in row `at`. */
export type Cell = (name: string) => string;

export function row(at: number, cells: Cell[], height?: number): string {
  const look = height ? ` ht="${height}" customHeight="1"` : '';
  return `<row r="${at}"${look}>${cells.map((cell, index) => cell(columnName(index) + at)).join('')}</row>`;
}

export const wordsCell =
  (words: string, style: Style): Cell =>
  (name) =>
    `<c r="${name}" s="${styleNumber(style)}" t="inlineStr"><is><t xml:space="preserve">${escaped(unread(words.slice(0, MOST)))}</t></is></c>`;

export const emptyCell =
  (style: Style): Cell =>
  (name) =>
    `<c r="${name}" s="${styleNumber(style)}"/>`;

/** A value of a column; words are words in every column. */
export function valueCell(value: Value, kind: ColumnKind): Cell {
  if (value === null) return emptyCell('text');
  if (typeof value === 'number') return numberCell(value, kind, kind === 'text' ? 'integer' : kind);
  if (kind !== 'date' || !isDay(value)) return wordsCell(value, isFormula(value) ? 'typed' : 'text');
  return figureCell((Date.parse(value) - FIRST_DAY) / 86_400_000, 'date');
}

const sumStyles: Record<ColumnKind, Style> = {
  text: 'sumText',
  date: 'sumText',
  integer: 'sumInteger',
  money: 'sumMoney',
  points: 'sumPoints',
  percent: 'sumPercent',
};

/** A value of the last row. */
export function sumCell(value: Value, kind: ColumnKind): Cell {
  if (value === null) return emptyCell('sumText');
  return typeof value === 'number' ? numberCell(value, kind, sumStyles[kind]) : wordsCell(value, 'sumText');
}

function numberCell(value: number, kind: ColumnKind, style: Style): Cell {
  const shown =
    kind === 'percent' ? value / 10_000 : kind === 'money' || kind === 'points' ? value / 100 : value;
  return figureCell(shown, style);
}

const figureCell =
  (figure: number, style: Style): Cell =>
  (name) =>
    `<c r="${name}" s="${styleNumber(style)}"><v>${figure}</v></c>`;

const isDay = (words: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(words);

/** Excel reads `_x000D_` as a sign of that number: the line before it is kept one. */
const unread = (words: string): string => words.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
