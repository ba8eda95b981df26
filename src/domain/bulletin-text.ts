import type { BulletinSheet } from './bulletin.ts';
import { partedByBlanks } from './bulletin-blanks.ts';

/** 粘贴的文字: tabs part one cell from the next; where there are none, blanks do as far as they leave no doubt. */
export function pastedSheet(text: string): BulletinSheet {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const tabbed = lines.some((line) => line.includes('\t'));
  const rows = tabbed
    ? lines.map((line) =>
        line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : (partedByBlanks([line])[0] ?? []),
      )
    : partedByBlanks(lines);
  return { name: '', rows, merges: null };
}

/** CSV: quoted cells may hold commas, quotes and line breaks. Excel also writes semicolons and tabs. */
export function csvSheet(text: string): BulletinSheet {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const first = plain.slice(0, 2000);
  const by =
    [',', '\t', ';', '，'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === by) endCell();
    else if (character === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return { name: '', rows, merges: null };
}

/** A text is a table with commas when its lines have as many of them, again and again; else it reads as pasted. */
export function textSheet(text: string): BulletinSheet {
  const csv = csvSheet(text);
  const widths = csv.rows.map((row) => row.length).filter((width) => width > 2);
  return widths.length > csv.rows.length / 2 ? csv : pastedSheet(text);
}
