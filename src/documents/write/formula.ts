/** What a spreadsheet would take for the beginning of a formula, in either width. */
const BEGINNING = /^[=+\-@\t\r＝＋－＠]/;

export const isFormula = (words: string): boolean => BEGINNING.test(words);
