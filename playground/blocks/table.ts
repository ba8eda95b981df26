import { type Fields, list } from '../fields.ts';
import { type Problem, tooFew, tooMany } from './problem.ts';

export function checkTable(block: Fields, at: string): Problem[] {
  const rows = list(block.rows);
  return [
    ...tooFew(rows, 1, `${at}/rows`),
    ...tooMany(rows, 100, `${at}/rows`),
    ...rows.flatMap((row, index) => tooMany(list(row), 20, `${at}/rows/${index}`)),
  ];
}
