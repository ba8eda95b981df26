import type { SignerWords } from './zh-signers.ts';

/** Reminders of what waits, and signing for another, in English. */
export const enSigners: SignerWords = {
  digest: (count, date) => `Reports awaiting your opinion: ${count}; the oldest came on ${date}.`,
  overdue: (title, no, signer, since) =>
    `“${title}” (no. ${no}) has been with ${signer} since ${since}, eight working hours by now, without an opinion.`,
};
