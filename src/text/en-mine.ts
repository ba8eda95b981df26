import { times } from './en-counting.ts';
import type { zhMine } from './zh-mine.ts';

/** My reports. */
export const enMine: typeof zhMine = {
  title: 'My reports',
  none: (command) => `You have not sent a report yet. Type ${command} to send the first.`,
  line: (no, title, status) => `Receipt no. ${no} “${title}”: ${status}`,
  money: (earned, paid, unpaid, pending, asOf) =>
    `Money this year: earned ${earned}, paid ${paid}, to be paid ${unpaid}${pending > 0 ? `, ${times(pending)} without a rate` : ''} (as of ${asOf})`,
  earlier: (amount) => `To be paid for earlier years: ${amount}`,
};
