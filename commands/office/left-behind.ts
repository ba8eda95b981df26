import type { KnownBlock } from '@slack/types';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { press } from '../ids.ts';
import { beside, button, paragraphs } from '../kit.ts';
import { pieceName, statusOf } from '../say.ts';

type LeftBehind = Extract<Letter, { kind: 'left-behind' }>;

/** As many as one message shows with their buttons; the others say on their own cards that they can be taken up. */
const SHOWN = 20;

/** To the office: these pieces ended in one that will not go up, and each can be taken up again. */
export const leftBehind = (words: Words, letter: LeftBehind): KnownBlock[] => [
  ...paragraphs(leftLine(words, letter)),
  ...letter.pieces
    .slice(0, SHOWN)
    .map((piece) =>
      beside(pieceName(words, piece), button(press.edit, words.office.edit, { report: piece.id })),
    ),
];

export const leftLine = (words: Words, { report, pieces }: LeftBehind): string =>
  words.desk.leftBehind(report.text.title, statusOf(words, { report, target: null }), pieces.length);
