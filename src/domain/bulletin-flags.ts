import type { PrintedBody } from './bulletin.ts';
import { compact } from './bulletin-cells.ts';
import { type BulletinNames, bodiesIn } from './bulletin-names.ts';

const FLAG = '★☆▲△●○◎◆◇■□※*#';
const MEANING = new RegExp(
  `["“'‘]?([${FLAG}])["”'’]?(?:号|标[记志]?|者|的)*(?:=|:|：|为|表示|代表|指|系|是|——|—|-)+(?:已|被|由)?([^${FLAG},;，；。)）]+)`,
  'gu',
);

/** 图例: what each flag means, 「★＝省厅采用，▲＝市政府采用」; empty where a line explains none. */
export function legendIn(line: string, names: BulletinNames): Map<string, PrintedBody[]> {
  const found = new Map<string, PrintedBody[]>();
  for (const [, flag = '', meaning = ''] of compact(line).matchAll(MEANING))
    found.set(flag, bodiesIn(meaning.replace(/[的者]+$/, ''), names));
  return found;
}

/** The flags before and behind a title, or in a cell of remarks. */
export const flagsIn = (text: string): string[] => [
  ...new Set(Array.from(text.normalize('NFKC')).filter((character) => FLAG.includes(character))),
];

/** A title as printed without its number, flags and 《》. Flags stand at its ends only. */
export function bareTitle(cell: string): string {
  const ends = `[${FLAG}\\s()（）]*`;
  const text = cell
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(
      /^(?:[(（]?\s*[\d０-９]{1,3}\s*[)）]|[\d０-９]{1,3}\s*(?:[、．)）]|\.(?![\d０-９]))|[①-⑳])\s*/u,
      '',
    );
  const flagged = text
    .replace(new RegExp(`^${ends.replace('()（）', '')}`, 'u'), '')
    .replace(new RegExp(`(?:[(（]\\s*[${FLAG}]+\\s*[)）]|[${FLAG}\\s])+$`, 'u'), '');
  const quoted = /^《([^《》]+)》$/.exec(flagged)?.[1];
  return (quoted ?? flagged).trim();
}
