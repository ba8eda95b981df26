import type { SectionBlock, TableBlock } from '@slack/types';
import { boardBars } from '#domain/board-picture';
import type { Settings } from '#domain/organisation';
import type { QuotaState } from '#domain/quota';
import type { Standing } from '#domain/standing';
import type { Words } from '#text/zh';
import { paragraphs, table } from '../kit.ts';
import { cut, limits } from '../limits.ts';

/** What the picture shows, as a table: whoever sees no picture misses nothing. */
export function boardTable(
  words: Words,
  rows: Standing[],
  states: QuotaState[],
  settings: Settings,
): TableBlock {
  const bars = boardBars(rows, states, settings);
  return table(words.board.columns, [
    ...rows.map(({ rank, name, points, adopted, adoptions, moved }, index) => [
      `${rank}`,
      name,
      words.points(points),
      words.board.adoptedCell(adopted, adoptions),
      words.board.change(moved) || words.board.nothing,
      bars[index]?.short == null ? words.board.nothing : words.board.task(bars[index].short),
    ]),
  ]);
}

/** 采用题目, where a board names no units. */
export const adoptedTitles = (words: Words, titles: string[]): SectionBlock[] =>
  titles.length > 0
    ? paragraphs(cut(words.board.titles(words.list(titles.map(words.title))), limits.sectionText))
    : [];
