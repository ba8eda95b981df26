import readExcel from 'read-excel-file/node';
import type { Sheet, Value } from '#documents/write/sheet';

/** Handed over piece by piece, as long listings come. */
export async function* pieces<Row>(...rows: Row[][]): AsyncGenerator<Row[]> {
  for (const some of rows) yield some;
}

export const plainSheet = (rows: Value[][], over: Partial<Sheet> = {}): Sheet => ({
  tab: '表',
  title: '题头',
  asOf: '截至2025年3月31日',
  columns: rows[0]?.map((_, index) => ({ name: `列${index + 1}`, kind: 'text', width: 10 })) ?? [],
  rows: pieces(rows),
  ...over,
});

/** Every row of the only sheet; a day as `2025-03-05`. */
export async function rowsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const [sheet] = await readExcel(Buffer.from(bytes));
  return (sheet?.data ?? []).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  );
}

/** Reads a .csv by RFC 4180, without its mark. */
export function fieldsOf(bytes: Uint8Array): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const text = Buffer.from(bytes).toString('utf8').slice(1);
  for (const [, quoted, plain, after] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (after === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
