import type { Words } from './zh.ts';

/** Register-only entries. */
export const enRegister: Words['register'] = {
  title: 'Register only',
  note: 'For words that may not stand here: only a code and where the paper lies, no title and no text; it is signed and sent on paper or by secure post.',
  code: 'Code (in place of a title)',
  codeHint: 'Such as “Problem report no. 3”; name no matter',
  place: 'Where the paper lies',
  placeHint: 'Such as “office safe”',
  declare: 'Checked: no secrets in this form; the paper is kept as rules require',
  placeMissing: 'Enter where the paper lies',
  writer: 'Writer',
  writerHint: 'When the office enters it for somebody; it counts for the unit of its writer',
  lies: (place) => `Register only; the paper lies in: ${place}`,
};
