import type { Words } from './zh.ts';

/** Attachments. */
export const enAttachments: Words['attachments'] = {
  label: 'Photos and files',
  hint: 'JPG, PNG, GIF, PDF, Word (.docx), Excel (.xlsx), TXT; at most 10, each of at most 10 MB. A draft keeps no files: choose them again when you take it up',
  captions: 'Captions of photos and files',
  captionsHint: 'Required with files: one line for each, in the order they were chosen, saying what it shows',
  uneven: (files, lines) =>
    `${files} ${files === 1 ? 'file' : 'files'}, ${lines} ${lines === 1 ? 'line' : 'lines'}; enter one line for each file`,
  kept: 'Files kept from before',
  ofFile: (name, wrong) => `“${name}”: ${wrong}`,
  wrong: {
    kind: 'Only JPG, PNG, GIF, PDF, Word, Excel and TXT are taken, without macros. Choose another file.',
    'too-large': 'The file is larger than 10 MB; make it smaller and choose it again.',
    'long-text': 'The text file is larger than 300 KB; shorten it and choose it again.',
    unreachable: 'The file could not be fetched; press “Send” again, or choose it again.',
    caption: 'At most 100 characters for a caption',
    'too-many': 'At most 10 files; take some out and send again.',
  },
  card: (count, captions) => `${count} ${count === 1 ? 'file' : 'files'}: ${captions}`,
  line: (number, caption, name, size) => `File ${number}: ${caption} (${name}, ${size})`,
  megabytes: (size) => `${size} MB`,
  take: 'Send me the file',
  coming: 'The file comes to you in a direct message.',
  here: (title, caption) => `File of “${title}”: ${caption}`,
};
