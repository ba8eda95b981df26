import { times } from './en-counting.ts';
import type { zhRates } from './zh-rates.ts';

/** What has no rate, and setting one. */
export const enRates: typeof zhRates = {
  title: 'No rate',
  none: 'No adoption waits for a rate.',
  lead: 'An adoption without a rate counts; its points and money wait and are never 0. Once a rate is set they are settled once, in the open month.',
  setBy: (names) => `Rates are set by the office director or the administrator${names && `: ${names}`}.`,
  body: (body, count) => `${body}: ${times(count)} without a rate`,
  row: (title, line) => `“${title}”: ${line}`,
  more: (count) => `And ${times(count)} more.`,
  set: 'Set a rate',
  formLead: (body) =>
    `What one adoption by ${body} is worth. Only what is missing is filled in, from the first day of each version on; no other body changes, and it is not changed here again.`,
  points: 'Points (at most two decimals)',
  money: 'Money in yuan (at most two decimals)',
  wrong: 'Enter a number, such as 3 or 2.5',
  save: 'Set and settle',
  done: (body, points, money, count) =>
    `Rate of ${body} set: ${[points, money].filter(Boolean).join(', ')}. Settled: ${times(count)}.`,
};
