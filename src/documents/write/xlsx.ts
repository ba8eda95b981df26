import { inPieces, type Sheet, totalsOf } from './sheet.ts';
import { bookParts, HEAD_ROW, sheetEnd, sheetStart } from './xlsx-book.ts';
import { columnName, emptyCell, row, sumCell, valueCell, wordsCell } from './xlsx-cells.ts';
import type { Style } from './xlsx-styles.ts';
import { type ZipPart, zip } from './zip.ts';

/** Excel 工作簿 of one sheet, written as its rows come: never more than one piece of them stands in memory. */
export const writeXlsx = (sheet: Sheet): Promise<Uint8Array> => zip(partsOf(sheet));

function* partsOf(sheet: Sheet): Generator<ZipPart> {
  for (const [name, text] of Object.entries(bookParts(sheet.tab))) yield { name, pieces: [text] };
  yield { name: 'xl/worksheets/sheet1.xml', pieces: written(sheet) };
}

async function* written(sheet: Sheet): AsyncGenerator<string> {
  const { columns, title, asOf, notes = [] } = sheet;
  const last = columnName(columns.length - 1);
  const wide = (words: string, style: Style) => [
    wordsCell(words, style),
    ...columns.slice(1).map(() => emptyCell(style)),
  ];
  const totals = totalsOf(sheet);
  let count = HEAD_ROW;
  const heads = columns.map(({ name }) => wordsCell(name, 'head'));
  yield sheetStart(columns) +
    row(1, wide(title, 'title'), 36) +
    row(2, wide(asOf, 'asOf'), 20) +
    row(HEAD_ROW, heads, 32);
  for await (const rows of inPieces(sheet.rows)) {
    totals.add(rows);
    const from = count + 1;
    count += rows.length;
    yield rows
      .map((values, at) =>
        row(
          from + at,
          columns.map(({ kind }, index) => valueCell(values[index] ?? null, kind)),
        ),
      )
      .join('');
  }
  const filtered = `A${HEAD_ROW}:${last}${count}`;
  const sums = totals.row();
  if (sums) {
    count += 1;
    yield row(
      count,
      columns.map(({ kind }, index) => sumCell(sums[index] ?? null, kind)),
    );
  }
  yield notes.map((note, index) => row(count + 1 + index, wide(note, 'note'))).join('');
  const joined = [1, 2, ...notes.map((_, index) => count + 1 + index)];
  yield sheetEnd(
    filtered,
    joined.map((at) => `A${at}:${last}${at}`),
  );
}
