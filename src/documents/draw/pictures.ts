import type { Pictures } from '#ports/pictures';
import type { Locale } from '#text/catalogue';
import { openAside } from '../aside.ts';
import type { Drawing } from './draw-aside.ts';

const PROGRAM = new URL('./draw-aside.ts', import.meta.url);
/** Fonts and libraries take a hundred megabytes and a second to load: they stay for a moment, for another board that is late. */
const BOUNDS = { megabytes: 400, seconds: 60, restMs: 20_000 };

/** Pictures are drawn in a process of their own. */
export function openPictures(locale: Locale, failed: (error: unknown) => void): Pictures {
  const drawer = openAside<Drawing, Uint8Array>(PROGRAM, BOUNDS);
  let closing = false;
  return {
    board: (board) =>
      drawer.ask({ locale, board }).catch((error: unknown) => {
        if (!closing) failed(error);
        return null;
      }),
    stop: () => {
      closing = true;
      drawer.stop();
    },
  };
}
