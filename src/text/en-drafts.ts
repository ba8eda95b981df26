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
  notKept: {
    'on-paper': 'Words of problems stay on paper here; what is typed is not kept as a draft.',
  },
  gone: 'This draft was sent or deleted.',
  title: 'Drafts',
  none: (command) => `You have no unsent drafts. Enter ${command} to write one.`,
  line: (title, time) => `“${title}”, saved ${time}`,
  revising: 'Revision',
  urgent: (stage) => `Urgent (${stage})`,
  addPart: 'Add text',
  part: (n) => `Text (part ${n})`,
  partOn: (n) => `Text (part ${n}, continued)`,
  full: (most) => `The text may have at most ${most} characters.`,
  chooseFile: 'Read a text file',
  file: 'Text file (.txt)',
  fileHint: 'Choose it and press “Read”: its text comes after what you have written',
  readFile: 'Read',
  fileProblem: {
    none: 'Choose a file first.',
    'too-large': 'The file is too large and was not read. A text has 18,000 characters at most.',
    'no-text': 'It is no text file, or an empty one, and was not read.',
    unreachable: 'The file cannot be fetched now and was not read; please try again later.',
  },
  template: 'Template',
  templateHint:
    'Fills title and text where they are empty; what you wrote stays. Rewrite what stands in brackets',
  templateKept: 'Title and text are already written; the template was not filled in.',
  noWords: 'This message has no words to make a draft of.',
};
