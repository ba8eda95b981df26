/** What cannot be seen between two characters. */
const UNSEEN = /[\p{Cf}\p{M}]/gu;
const TRADITIONAL: Readonly<Record<string, string>> = {
  機: '机',
  祕: '秘',
  絕: '绝',
  級: '级',
  內: '内',
  號: '号',
  傳: '传',
  資: '资',
};
const CHINESE_DIGITS = '〇零○幺壹一二三四五六七八九';
const VALUES = '00011123456789';
const SPELLED = new RegExp(`(?:[${CHINESE_DIGITS}][\\s\\-·.、，,]{0,2}){7,}`, 'g');

/** A text as it reads: one width, nothing unseen, numbers spelled digit by digit as digits. */
export const plainly = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replaceAll('㊙', '【秘密】')
    .normalize('NFKC')
    .replace(/[機祕絕級內號傳資]/g, (character) => TRADITIONAL[character] ?? character)
    .replace(SPELLED, (run) =>
      run.replace(
        /[〇零○幺壹一二三四五六七八九]/g,
        (digit) => VALUES[CHINESE_DIGITS.indexOf(digit)] ?? digit,
      ),
    );

/** Without what is put between the characters of a word to pull it apart. */
export const closed = (text: string): string => text.replace(/[^\S\n]|[-‐-―−_·•・‧~|]/g, '');

/** Without any punctuation at all but stars and brackets. */
export const bare = (text: string): string =>
  text.replace(/[\s\-‐-―−_·•・‧~|.,、，。;:；：…'"“”‘’`!?/\\+=]/g, '');
