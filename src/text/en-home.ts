import type { zhHome } from './zh-home.ts';

/** The home tab. */
export const enHome: typeof zhHome = {
  title: 'Government information',
  report: 'Submit',
  drafts: 'My drafts',
  signing: 'Opinions',
  office: 'Office',
  books: 'Figures and money',
  queue: 'Queue',
  none: 'You have not submitted anything yet.',
  asOf: (moment) => `As of ${moment}. Updated when you open this page or have done something.`,
};
