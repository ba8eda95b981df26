import { times } from './en-counting.ts';
import type { zhMine } from './zh-mine.ts';

/** My reports. */
export const enMine: typeof zhMine = {
  title: 'My reports',
  none: (command) => `You have not sent a report yet. Type ${command} to send the first.`,
  line: (no, title, status) => `${no} “${title}”: ${status}`,
  money: (amount, pending, asOf) =>
    `Money this year: ${amount}${pending > 0 ? `, ${times(pending)} without a rate` : ''} (as of ${asOf})`,
};
