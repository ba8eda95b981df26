import { writeFile } from 'node:fs/promises';
import { annualWords } from '#text/annual-summary';
import { bulletinWords } from '#text/bulletin';
import { payoutWords } from '#text/payout-sheet';
import { transmittalWords } from '#text/transmittal';
import { annualSummary } from './templates/annual-summary.ts';
import { bulletin } from './templates/bulletin.ts';
import { payoutSheet } from './templates/payout-sheet.ts';
import { transmittalSheet } from './templates/transmittal-sheet.ts';
import { wordFile } from './templates/word-file.ts';

/** `npm run templates`: makes the shipped templates anew from their layout. */
const folder = new URL('../documents/write/', import.meta.url);
const all = {
  [transmittalWords.template]: transmittalSheet,
  [bulletinWords.template]: bulletin,
  [payoutWords.template]: payoutSheet,
  [annualWords.template]: annualSummary,
};
for (const [name, paper] of Object.entries(all)) await writeFile(new URL(name, folder), wordFile(paper));
