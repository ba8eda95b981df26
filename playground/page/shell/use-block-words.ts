import { en, zh } from '../blocks/words.ts';
import { language } from '../state/preferences.ts';
import { useStore } from '../state/store.ts';

const catalogues = { zh, en };

/** The words of blocks and forms in the language chosen. */
export const useBlockWords = () => catalogues[useStore(language)];
