import type { zhDrafts } from './zh-drafts.ts';

/** Drafts, long bodies, and messages that become drafts. */
export const enDrafts: typeof zhDrafts = {
  saving: (command) => `Kept as a draft while you type; after closing, ${command} takes it up again.`,
  offer: (title, time) => `You have an unsent draft “${title}”, saved ${time}.`,
  offerRevision: (title, time) => `“${title}” has an unsent revision, saved ${time}.`,
  others: (count, command) => `There are ${count} drafts; ${command} lists them.`,
  untitled: 'untitled',
  resume: 'Continue',
  anew: 'New one',
  reviseAnew: 'Start over',
  drop: 'Delete',
  dropSure: 'A deleted draft cannot be restored. Delete it?',
  dropped: 'The draft is deleted.',
  gone: 'This draft was sent or deleted.',
  title: 'Drafts',
  none: (command) => `You have no unsent drafts. Enter ${command} to write one.`,
  line: (title, time) => `“${title}”, saved ${time}`,
  revising: 'Revision',
  addPart: 'Add text',
  part: (n) => `Text (part ${n})`,
  partOn: (n) => `Text (part ${n}, continued)`,
  full: (most) => `The text may have at most ${most} characters.`,
  noWords: 'This message has no words to make a draft of.',
};
