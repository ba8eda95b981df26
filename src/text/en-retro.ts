import type { zhRetro } from './zh-retro.ts';

/** Entering what is known only from a superior's notice. */
export const enRetro: typeof zhRetro = {
  title: 'Enter from a notice',
  lead: 'A report known only from a superior’s notice: it gets its numbers, is signed by nobody and counts as handed in for no month; its adoption is recorded next.',
  fromCheck:
    'Listed by the notice and not known here: filled in as printed. Entering it records its adoption too.',
  name: 'Title',
  nameMissing: 'Enter a title',
  writers: 'Writers',
  date: 'Date of the notice',
  save: 'Enter',
  author: (title, no, date) =>
    `“${title}” (receipt no. ${no}) was entered from a superior’s notice of ${date}; it does not count as handed in.`,
  mark: (date) => `From a superior’s notice of ${date}; not counted as handed in`,
};
