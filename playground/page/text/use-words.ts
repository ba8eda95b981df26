import { language } from '../state/preferences.ts';
import { useStore } from '../state/store.ts';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

const catalogues = { zh, en };

/** The page's words in the language chosen. */
export const useWords = (): Words => catalogues[useStore(language)];
