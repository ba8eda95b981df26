import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { BookRow, Expected, NoReport, Notice, PieceRow, StepRow } from './rows.ts';
import { bookRows, expectedTable, noReportRows, noticeRows, pieceRows } from './rows.ts';

type Row<Do extends StepRow['do']> = Extract<StepRow, { do: Do }>;
type Text = { title: string; body: string };

/** A revision or an edit carries the whole text as it stands afterwards. */
type Changed<Do extends 'revise' | 'edit'> = Omit<Row<Do>, 'title' | 'body' | 'replace'> & Text;

export type Step = Exclude<StepRow, { do: 'revise' | 'edit' }> | Changed<'revise'> | Changed<'edit'>;
export type Piece = Omit<PieceRow, 'fate'> & { fate: Step[] };
export type Year = {
  pieces: Piece[];
  notices: Notice[];
  noReports: NoReport[];
  books: BookRow[];
  expected: Expected;
};

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

function read<T>(file: string, schema: z.ZodType<T>): T {
  const text = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
  return schema.parse(parse(text));
}

function replaced(body: string, [from, to]: readonly [string, string]): string {
  const parts = body.split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in: ${body}`);
  return parts.join(to);
}

function changed(text: Text, row: Row<'revise'> | Row<'edit'>): Text {
  const body = row.body ?? (row.replace ?? []).reduce(replaced, text.body);
  return { title: row.title ?? text.title, body };
}

function livedFrom(row: PieceRow): Step[] {
  let text: Text = { title: row.title, body: row.body };
  return row.fate.map((step): Step => {
    if (step.do !== 'revise' && step.do !== 'edit') return step;
    text = changed(text, step);
    return step.do === 'edit'
      ? { at: step.at, do: 'edit', material: step.material, ...text }
      : { at: step.at, do: 'revise', ...text };
  });
}

/** The demo station's year 2025: what was written, what became of it, and the table it must end with. */
export const loadYear = (): Year => ({
  pieces: months
    .flatMap((month) => read(`2025-${month}.yaml`, pieceRows))
    .map((row) => ({ ...row, fate: livedFrom(row) })),
  notices: read('notices.yaml', noticeRows),
  noReports: read('no-report.yaml', noReportRows),
  books: read('books.yaml', bookRows),
  expected: read('expected.yaml', expectedTable),
});
