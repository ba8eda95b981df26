import type { zhHome } from './zh-home.ts';

/** The home tab. */
export const enHome: typeof zhHome = {
  title: 'Government information',
  report: 'Submit',
  waiting: (n, date) =>
    n === 1
      ? `1 report awaits your opinion; it came on ${date}.`
      : `${n} reports await your opinion; the oldest came on ${date}.`,
  open: 'For my opinion',
  office: 'Office',
  none: 'You have not submitted anything yet.',
  asOf: (moment) => `As of ${moment}. Updated when you open this page or have done something.`,
};
