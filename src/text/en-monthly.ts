import type { zhMonthly } from './zh-monthly.ts';

/** What the office, the leaders and the administrator are told each month. */
export const enMonthly: typeof zhMonthly = {
  pace: (month) => `The year’s pace (beginning of month ${month})`,
  counters: { dispatched: 'Sent up', adopted: 'Adopted' },
  paceLine: (counter, count, target) => `${counter}: ${count}/${target}`,
  forecast: (pieces) => `about ${pieces} in the year at this pace`,
  monthly: (pieces) => `${pieces} a month needed from now on`,
  reached: 'the year’s target is reached',
  burden: (month) => `Burden report of ${month}: what Xinbao sent`,
  burdenTotal: (people, kinds, channels) => `To ${people} people: ${kinds}; in channels: ${channels}.`,
  burdenMost: 'Most messages: ',
  burdenNone: 'Nobody was sent a message.',
  burdenLine: (person, kinds) => `${person}: ${kinds}`,
  suggestions: (came, settled) => `Feedback received: ${came}, dealt with: ${settled}.`,
  messages: (kind, n) => `${kind} ${n}`,
  kinds: { reminder: 'reminders', course: 'progress', paper: 'files asked for' },
  calendar: (year) =>
    `The organisation file has no holidays of ${year}; Monday to Friday count as workdays until they are entered.`,
  differs: (period) =>
    `The ledger no longer sums up to what ${period} was closed with. Please record nothing, keep the database, and call for maintenance.`,
};
