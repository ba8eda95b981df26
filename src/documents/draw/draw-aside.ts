import type { BoardPicture } from '#domain/board-picture';
import { type Locale, wordsIn } from '#text/catalogue';
import { boardChart } from './board-chart.ts';
import { png } from './png.ts';

/** What is to be drawn, and in which language. */
export interface Drawing {
  locale: Locale;
  board: BoardPicture;
}

/** The process that draws: it is handed values, and sends each picture as PNG. */
process.on('message', ({ locale, board }: Drawing) => {
  void png(boardChart(board, wordsIn(locale))).then((picture) => process.send?.(picture));
});
