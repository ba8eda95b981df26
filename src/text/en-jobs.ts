import type { zhJobs } from './zh-jobs.ts';

/** The jobs of the house. */
export const enJobs: typeof zhJobs = {
  title: 'Jobs',
  names: {
    'day-begins': 'Delegations begin and end',
    'close-month': 'Monthly closing',
    'quota-reminders': 'Quota reminders',
    'weekly-leaderboard': 'Weekly leaderboard',
    'urgent-daily': 'Daily follow-up prompts',
    'sign-digest': 'Digest for signers',
    'bulletin-draft': 'Draft of the quarter’s bulletin',
    'payout-reminder': 'Unpaid money',
    'pace-forecast': 'Pace of the year',
    'burden-report': 'Monthly burden report',
    'compare-figures': 'Check of the figures',
    'calendar-warning': 'Look at the holidays',
    'nightly-backup': 'Nightly backup',
  },
  last: (moment, outcome) => `Last: ${moment}, ${outcome}`,
  never: 'Last: not yet run',
  next: (moment) => `Next: ${moment}`,
  noNext: 'None in the coming weeks',
  done: 'done',
  skipped: (reason) => `skipped (${reason})`,
  reasons: {
    'day-over': 'its day was over',
    'newer-due': 'a newer one was due',
    paused: 'the job was paused',
  },
  paused: (who, moment) => `Paused by ${who} on ${moment}; what falls due meanwhile is skipped`,
  run: 'Run now',
  pause: 'Pause',
  resume: 'Resume',
  ran: (job) => `Run: ${job}.`,
};
