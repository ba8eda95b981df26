import type { BulletinSheet, Merge } from '#domain/bulletin';
import { pastedSheet } from '#domain/bulletin-text';

/** The plain HTML of a Word paper, as blocks: each table, and the lines between two tables. */
export function blocksOf(html: string): BulletinSheet[] {
  return html.split(/(<table>.*?<\/table>)/s).flatMap((block): BulletinSheet[] => {
    if (block.startsWith('<table>')) return [tableOf(block)];
    const lines = linesOf(block).join('\n');
    return lines === '' ? [] : [pastedSheet(lines)];
  });
}

/** A table with its merged cells, those that they cover left empty. */
function tableOf(html: string): BulletinSheet {
  const merges: Merge[] = [];
  const rows: string[][] = [];
  const covered = new Set<string>();
  for (const [, line = ''] of html.matchAll(/<tr>(.*?)<\/tr>/gs)) {
    const top = rows.length;
    const row: string[] = [];
    for (const [, attributes = '', inside = ''] of line.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)) {
      while (covered.has(`${top}:${row.length}`)) row.push('');
      const left = row.length;
      const right = left + span(attributes, 'colspan') - 1;
      const bottom = top + span(attributes, 'rowspan') - 1;
      for (let below = top + 1; below <= bottom; below += 1)
        for (let column = left; column <= right; column += 1) covered.add(`${below}:${column}`);
      if (bottom > top || right > left) merges.push({ top, left, bottom, right });
      row.push(linesOf(inside).join(''));
      while (row.length <= right) row.push('');
    }
    while (covered.has(`${top}:${row.length}`)) row.push('');
    rows.push(row);
  }
  return { name: '', rows, merges };
}

/** No wider than a paper is: what is written there is not believed. */
const span = (attributes: string, name: string): number =>
  Math.min(Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1), 200);

/** The words of each paragraph. */
const linesOf = (html: string): string[] =>
  html
    .split(/<\/(?:p|li|h\d)>|<br ?\/?>/)
    .map((part) => unescaped(part.replace(/<[^>]*>/g, '')).trim())
    .filter((line) => line !== '');

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
