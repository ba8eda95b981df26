import { isMet, type Row } from './row.ts';

const headings = ['goal', 'what', 'ours', 'bare', 'ratio', 'lowest–highest', 'bar', 'met'];

const cells = (row: Row): string[] => [
  row.goal,
  row.what,
  row.ours,
  row.bare,
  row.ratio?.toFixed(2) ?? '–',
  row.spread?.map((ratio) => ratio.toFixed(2)).join('–') ?? '–',
  'least' in row.bar
    ? `≥ ${row.bar.least.toFixed(2)}`
    : `≤ ${row.bar.most.toFixed(2)}${row.bar.unit ? ` ${row.bar.unit}` : ''}`,
  isMet(row) ? 'yes' : 'no',
];

/** The table as Markdown, its columns aligned. */
export function tableOf(rows: Row[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = (line: string[], fill = ' ') =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = '', ...rest] = lines.map((line) => drawn(line));
  return [
    head,
    drawn(
      headings.map(() => ''),
      '-',
    ),
    ...rest,
  ].join('\n');
}
