import { tableHeads, tableTags } from '#text/paper-words';
import { cell, footer, headRow, type Look, listRow, paragraph, table } from './word-xml.ts';

/** 公文版式, as GB/T 9704 has it: 小标宋 二号 for the title, 仿宋 三号 for the text, 黑体 and 楷体 for its headings. */
export const heading: Look = { font: 'title', halfPoints: 44, align: 'center', after: 240 };
export const text: Look = { font: 'body', halfPoints: 32, align: 'both', indent: true };
/** 主送: it begins at the margin. */
export const addressee: Look = { font: 'body', halfPoints: 32, align: 'left' };
export const part: Look = { font: 'black', halfPoints: 32, align: 'both', indent: true };
export const subpart: Look = { font: 'kai', halfPoints: 32, align: 'both', indent: true };
export const dated: Look = { font: 'body', halfPoints: 28, align: 'center', after: 120 };
/** 落款 and its date, four characters from the right. */
export const signed: Look = { font: 'body', halfPoints: 32, align: 'right', aside: 1280 };
export const cellHead: Look = { font: 'black', halfPoints: 24, align: 'center', line: 320 };
export const cellWords: Look = { font: 'body', halfPoints: 24, align: 'left', line: 320 };
export const cellMiddle: Look = { ...cellWords, align: 'center' };
export const note: Look = { font: 'body', halfPoints: 24, align: 'both', line: 360 };

export const tag = (name: string): string => `{${name}}`;
export const opened = (name: string): string => `{#${name}}`;
export const closed = (name: string): string => `{/${name}}`;

/** A text of as many paragraphs as there are. */
export const paragraphs = (name: string): string[] => [
  paragraph(text, opened(name)),
  paragraph(text, tag(tableTags.paragraph)),
  paragraph(text, closed(name)),
];

/** Units by class: a line for the class, one for each unit, and the width of each column. */
export function unitTable(columns: [keyof typeof tableHeads, number][]): string {
  const widths = columns.map(([, width]) => width);
  const heads = columns.map(([name, width]) => cell(width, [paragraph(cellHead, tableHeads[name])]));
  const all = widths.reduce((sum, width) => sum + width, 0);
  const group = paragraph(cellHead, opened(tableTags.groups) + tag(tableTags.group));
  const rows = columns.map(([name, width], index) => {
    const before = index === 0 ? opened(tableTags.rows) : '';
    const after = index === columns.length - 1 ? closed(tableTags.rows) + closed(tableTags.groups) : '';
    const look = name === 'unit' ? cellWords : cellMiddle;
    return cell(width, [paragraph(look, before + tag(tableTags[name]) + after)]);
  });
  return table(
    widths,
    headRow(heads.join('')),
    listRow(cell(all, [group], columns.length)),
    listRow(rows.join('')),
  );
}

export const pageNumber = footer({ font: 'song', halfPoints: 28, align: 'center' });
