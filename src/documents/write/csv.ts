import { isFormula } from './formula.ts';
import { type Column, type ColumnKind, inPieces, type Sheet, totalsOf, type Value } from './sheet.ts';

const BOM = '\uFEFF';

/** 逗号分隔文本 (UTF-8 with its mark, CRLF), as Excel opens it: typed words are never a formula. */
export async function writeCsv(sheet: Sheet): Promise<Uint8Array> {
  const { title, asOf, columns, notes = [] } = sheet;
  const totals = totalsOf(sheet);
  const out = [Buffer.from(BOM + lines([[title], [asOf], columns.map(({ name }) => name)], columns))];
  for await (const rows of inPieces(sheet.rows)) {
    totals.add(rows);
    out.push(Buffer.from(lines(rows, columns)));
  }
  const sums = totals.row();
  out.push(Buffer.from(lines([...(sums ? [sums] : []), ...notes.map((note) => [note])], columns)));
  return Buffer.concat(out);
}

const lines = (rows: Value[][], columns: Column[]): string =>
  rows
    .map((row) => `${row.map((value, index) => field(value, columns[index]?.kind ?? 'text')).join(',')}\r\n`)
    .join('');

function field(value: Value, kind: ColumnKind): string {
  if (value === null) return '';
  if (typeof value === 'number') return figure(value, kind);
  const words = isFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

function figure(value: number, kind: ColumnKind): string {
  if (kind === 'money') return (value / 100).toFixed(2);
  if (kind === 'points') return String(value / 100);
  return kind === 'percent' ? `${value / 100}%` : String(value);
}
