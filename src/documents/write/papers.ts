import type { Papers } from '#ports/papers';
import { annualPaper } from './annual-summary.ts';
import { appealPaper } from './appeal.ts';
import { archivePaper } from './archive.ts';
import { bulletinPaper } from './bulletin.ts';
import { listingPaper } from './listing.ts';
import { payoutPaper } from './payout-sheet.ts';
import { transmittalPaper } from './transmittal.ts';
import { wordPaper } from './word-paper.ts';

/** Every paper the house makes; templates in `folder` go before its own. */
export const openPapers = (folder: string | undefined): Papers => ({
  transmittal: (sheet, organisation) => transmittalPaper(folder, sheet, organisation),
  bulletin: (sheet, taken) => wordPaper(folder, bulletinPaper(sheet), taken),
  payout: (sheet, taken) => wordPaper(folder, payoutPaper(sheet), taken),
  annual: (summary, taken) => wordPaper(folder, annualPaper(summary), taken),
  listing: listingPaper,
  archive: archivePaper,
  appeal: appealPaper,
});
