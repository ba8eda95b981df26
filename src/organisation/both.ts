import type { Message } from './problem.ts';

/** One sentence in both languages. */
export const both = (zh: string, en: string): Message => ({ 'zh-CN': zh, en });

/** The end of a sentence about a word that is not known: the word that was most likely meant. */
export const meant = (guess: string | undefined): [zh: string, en: string] =>
  guess ? [`，是不是“${guess}”？`, `; did you mean "${guess}"?`] : ['。', '.'];
