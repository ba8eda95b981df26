import { compact } from './bulletin-cells.ts';
import { hanNumber } from './han-number.ts';

const ISSUE = /^第?(\d+|[一二三四五六七八九十百]+)期?$/;

/** 刊物、期号 in one way of writing, so that one issue is recorded once: 45, ４５期 and 第四十五期 are 第45期, 《公路信息》 is 公路信息. */
export function inPrint<Said extends { carrier: string; issue: string }>(said: Said): Said {
  const digits = ISSUE.exec(compact(said.issue))?.[1] ?? '';
  const number = /^\d/.test(digits) ? Number(digits) : hanNumber(digits);
  return {
    ...said,
    carrier: said.carrier.trim().replace(/^《([^《》]+)》$/, '$1'),
    issue: digits !== '' && number !== null ? `第${number}期` : said.issue.trim(),
  };
}
