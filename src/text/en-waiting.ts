import { pieces } from './en-counting.ts';
import type { zhWaiting } from './zh-waiting.ts';

/** Signing one piece after another. */
export const enWaiting: typeof zhWaiting = {
  title: 'For my opinion',
  count: (n) => `${pieces(n)} awaiting your opinion`,
  none: 'Nothing awaits your opinion.',
  skipped: (n) => `That was the last one; ${pieces(n)} still without your opinion.`,
  again: 'From the start',
  next: 'Next',
  back: 'Back',
  signed: (title, words) => `“${title}” is signed: ${words}`,
  held: (title, reason) => `“${title}” is held back: ${reason}`,
  retyped: {
    problem: (title) => `“${title}” is a problem report now.`,
    general: (title) => `“${title}” is a general report now.`,
  },
  passedOn: (title, to) => `“${title}” was passed on to ${to}.`,
  returned: (title, reason) => `“${title}” was returned: ${reason}`,
};
