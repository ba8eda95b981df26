import type { BlockWords } from './words.ts';

/** The form's own refusals come as names; the app's come as sentences. */
export function wrongWords(words: BlockWords, error: string): string {
  const known = Object.entries(words.wrong).find(([name]) => name === error);
  return known ? known[1] : error;
}
