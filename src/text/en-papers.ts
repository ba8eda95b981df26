import type { zhPapers } from './zh-papers.ts';

/** The transmittal sheet, and text to be copied. */
export const enPapers: typeof zhPapers = {
  transmittal: 'Sheet (Word)',
  copy: 'Copy text',
  unsigned: 'This text is not signed yet; it is not to be sent up.',
  coming: 'The transmittal sheet comes to you as a direct message.',
  here: (title) =>
    `Transmittal sheet of “${title}”. Write in the telephone number, and check once more before it goes out.`,
  notMade: (title, why) =>
    `The transmittal sheet of “${title}” could not be made. ${why} Ask for it again once the template is mended.`,
  notFilled: (paper, why) =>
    `${paper} could not be made. ${why} Ask for it again once the template is mended.`,
  fault: {
    unreadable: (template) =>
      `The template “${template}” cannot be read; please check the folder of templates and the file’s permissions.`,
    'not-word': (template) => `The template “${template}” is no sound Word document (.docx).`,
    'broken-tags': (template, tags) => `The template “${template}” has broken tags: ${tags}.`,
    'unknown-tags': (template, tags) => `The template “${template}” has unknown tags: ${tags}.`,
    'missing-tags': (template, tags) => `The template “${template}” lacks the tags: ${tags}.`,
  },
};
