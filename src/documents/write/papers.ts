import type { Papers } from '#ports/papers';
import { listingPaper } from './listing.ts';
import { transmittalPaper } from './transmittal.ts';

/** Every paper the house makes; templates in `folder` go before its own. */
export const openPapers = (folder: string | undefined): Papers => ({
  transmittal: (sheet, organisation) => transmittalPaper(folder, sheet, organisation),
  listing: listingPaper,
});
