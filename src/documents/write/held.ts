/** What XML 1.0 has no place for: control signs, halves of characters, U+FFFE and U+FFFF. */
const UNHOLDABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The words a file made of XML can hold; the rest is dropped. */
export const held = (words: string): string => words.replace(UNHOLDABLE, '');

/** The same, as they stand between two tags. */
export const escaped = (words: string): string =>
  held(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
