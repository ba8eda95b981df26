import { setImmediate } from 'node:timers/promises';

/** What a column holds: words, a whole number, 元 kept in cents, 积分 kept × 100, a local date, 完成率 in hundredths. */
export type ColumnKind = 'text' | 'integer' | 'money' | 'points' | 'date' | 'percent';

export interface Column {
  name: string;
  kind: ColumnKind;
  /** In characters of half width; a Han character takes two. */
  width: number;
  /** Summed in the last row. */
  total?: true;
}

/** Words, a local date among them, or a number; `null` is an empty cell. Words may stand in any column: 标准待定 where there is no amount yet. */
export type Value = string | number | null;

/** 表册: one table from plain values, whatever file it becomes. */
export interface Sheet {
  /** On the tab. */
  tab: string;
  title: string;
  /** Below the title: 截至. */
  asOf: string;
  columns: Column[];
  rows: AsyncIterable<Value[][]>;
  /** The word of the last row; none, no row. */
  totals?: string;
  /** Lines below the table. */
  notes?: string[];
}

const PIECE = 100;

/** The rows in pieces small enough that nobody else waits for long, with a turn for the others after each. */
export async function* inPieces(rows: Sheet['rows']): AsyncGenerator<Value[][]> {
  for await (const some of rows)
    for (let from = 0; from < some.length; from += PIECE) {
      yield some.slice(from, from + PIECE);
      await setImmediate();
    }
}

/** 合计, as rows go by. */
export interface Totals {
  add(rows: Value[][]): void;
  /** Null where the sheet has none. */
  row(): Value[] | null;
}

export function totalsOf({ columns, totals }: Sheet): Totals {
  const sums: (number | null)[] = columns.map(({ total }) => (total ? 0 : null));
  return {
    add: (rows) => {
      for (const row of rows)
        for (const [index, sum] of sums.entries()) {
          const value = row[index];
          if (sum !== null && typeof value === 'number') sums[index] = sum + value;
        }
    },
    row: () => (totals === undefined ? null : [totals, ...sums.slice(1)]),
  };
}
