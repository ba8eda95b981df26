import type { Column, Sheet, Value } from '../sheet.ts';

/** A column, and what stands in it of a row; `number` counts from 1. */
export interface Field<Row> extends Column {
  value(row: Row, number: number): Value;
}

/** The values of rows, as their fields say. */
export async function* valuesOf<Row>(
  rows: AsyncIterable<Row[]> | Iterable<Row[]>,
  fields: Field<Row>[],
): Sheet['rows'] {
  let number = 0;
  for await (const some of rows)
    yield some.map((row) => {
      number += 1;
      return fields.map(({ value }) => value(row, number));
    });
}
