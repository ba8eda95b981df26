import type { Words } from './zh.ts';

/** Joint writing, and reports that the office enters. */
export const enWriting: Words['writing'] = {
  more: 'Co-writers, files …',
  coWriters: 'Co-writers',
  coWritersHint: 'Search by name; co-writers may revise and withdraw, and may not sign this report',
  shares: 'Shares',
  sharesHint: 'Such as “Qian Fang 2, Zhao Lei 1”, every writer once; left empty they are even',
  coUnits: 'Units that report with you',
  coUnitsHint: 'The report counts once, for the unit that hands it in',
  entryWriter: 'Entered for: writer',
  entryWriterHint: 'For a phone call or a paper; it counts for the unit of its writer',
  entryWay: 'Entered for: way',
  entryWayHint: 'Required where a writer is chosen above',
  entryWayMissing: 'Choose the way it came',
  entryWriterMissing: 'Choose the writer',
  ways: { phone: 'phone', paper: 'paper' },
  entered: (way, clerk) => `Entered by ${clerk} (came by ${way})`,
  share: (name, share) => `${name} ${share}`,
  shared: (shares) => `Shares: ${shares}`,
};
