import { hanNumber } from './han-number.ts';
import { isDate, type LocalDate } from './instant.ts';
import type { Year } from './period.ts';

/** Narrow, without blanks: how a cell is compared. */
export const compact = (cell: string): string => cell.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '');

/** A number as printed: １２．５, 2分, 5+2, 十二篇, 1,200; null where the cell is none. */
export function numberIn(cell: string): number | null {
  const text = compact(cell)
    .replace(/(?:分|篇次?|条次?|件|次|名|期)$/, '')
    .replace(/^第/, '');
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^-?\d+(?:\.\d+)?(?:\+\d+(?:\.\d+)?)*$/.test(text))
    return text.split('+').reduce((sum, part) => sum + Number(part), 0);
  return hanNumber(text);
}

/** The same in hundredths, as points are kept. */
export function hundredthsIn(cell: string): number | null {
  const number = numberIn(cell);
  return number === null ? null : Math.round(number * 100);
}

/** A day as printed: 2025-03-12, 2025.3.12, 2025年3月12日, 3月12日; a month alone is no day. */
export function dayIn(cell: string, year: Year): LocalDate | null {
  const text = compact(cell);
  const found =
    /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(text) ??
    /^()(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(text);
  if (!found) return null;
  const [, printed, month = '', day = ''] = found;
  const date = `${printed || year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

/** 期号 without its words: 第12期, 2025年第12期 and 12 are one; empty where none is printed. */
export function issueIn(cell: string): string {
  const text = compact(cell).replace(/总第?\d+期/, '');
  const named = /第?(\d+|[一二三四五六七八九十百]+)期/.exec(text)?.[1];
  const digits = named ?? (/^第?\d+$/.test(text) ? text.replace('第', '') : undefined);
  if (digits === undefined) return '';
  return String(/^\d/.test(digits) ? Number(digits) : (hanNumber(digits) ?? digits));
}

/** √, 是, ★ or a number in the column of a body: it adopted the piece. */
export const isTick = (cell: string): boolean =>
  /^(?:[√✓✔☑●★▲◆■*]|是|有|采用|录用)$/u.test(compact(cell)) || (numberIn(cell) ?? 0) > 0;
