import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export type Locale = 'zh-CN' | 'en';

/** The words of a locale. */
export const wordsIn = (locale: Locale): Words => (locale === 'en' ? en : zh);
