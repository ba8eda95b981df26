import { monthName, times } from './en-counting.ts';
import type { zhQuota } from './zh-quota.ts';

/** The quota and its reminders. */
export const enQuota: typeof zhQuota = {
  title: (month) => `Quota of ${monthName(month)}`,
  line: (unit, received, quota) => `${unit}: ${received} of ${quota} handed in`,
  met: 'met',
  short: (n) => `${n} to go`,
  year: (dispatched, target, adopted, adoptedTarget, adoptions, asOf) =>
    `Station, year: ${dispatched}/${target} sent up, ${adopted}/${adoptedTarget} reports adopted, ${times(adoptions)} (as of ${asOf}).`,
  reminder: {
    twentieth: (p) =>
      `${p.unit}: ${p.received} handed in for ${monthName(p.month)}, ${p.short} to go.${p.topics && ` Ideas: ${p.topics}.`} Nothing to report? Say so with one tap. No reply needed.`,
    'third-last': (p) =>
      `Three workdays left in ${monthName(p.month)}, today included; ${p.unit} is ${p.short} short. ${p.office} in the office can help. Nothing to report? Say so with one tap. No reply needed.`,
    last: (p) =>
      `Last workday of ${monthName(p.month)}; ${p.unit} is ${p.short} short. Anything sent before midnight on ${p.lastDay} counts; do not pad. No more reminders this month. No reply needed.`,
  },
  report: 'Report',
  none: 'No report',
  snooze: 'Not this month',
  exempt: (reason) => `exempt this month (${reason})`,
  exemption: {
    unit: 'Unit',
    title: 'Exempt a unit',
    month: 'Month',
    reason: 'Reason',
    save: 'Exempt',
    missing: 'Enter a reason',
    done: (unit, month) =>
      `${unit} is exempt in ${month} and is not reminded; what it hands in counts all the same.`,
  },
  noted: (month) =>
    `Noted: nothing to report in ${monthName(month)}; your unit is not reminded again that month.`,
  snoozed: (month) => `You are not reminded again in ${monthName(month)}.`,
};
