import type { Hint } from './hint.ts';

/** 题目 30 字以内，正文 100 至 1500 字; blanks do not count. */
const TITLE_MOST = 30;
const BODY_LEAST = 100;
const BODY_MOST = 1500;

const SHOWN = 16;

/** Title and body that are too short or too long, shown where the measure is passed or where the words end. */
export function lengthHints(title: string, body: string): Hint[] {
  const hints: Hint[] = [];
  const head = charactersOf(title);
  const text = charactersOf(body);
  if (head.length > TITLE_MOST)
    hints.push({
      check: 'title-length',
      place: head.slice(TITLE_MOST, TITLE_MOST + SHOWN).join(''),
      characters: head.length,
      most: TITLE_MOST,
    });
  if (text.length < BODY_LEAST || text.length > BODY_MOST) {
    const shown = text.length > BODY_MOST ? text.slice(BODY_MOST, BODY_MOST + SHOWN) : text.slice(-SHOWN);
    const [characters, least, most] = [text.length, BODY_LEAST, BODY_MOST];
    hints.push({ check: 'body-length', place: shown.join(''), characters, least, most });
  }
  return hints;
}

const charactersOf = (text: string): string[] => Array.from(text.replace(/\s/g, ''));
