import { hanNumber } from './han-number.ts';
import type { Report } from './report.ts';

/** 疑似重复: how alike two titles are, numbers and periods kept apart. */

/** From here on a piece may be a repetition, and from there on the difference must be said. */
export const ALIKE = 0.6;
export const VERY_ALIKE = 0.85;

/** A title as it is compared. */
export interface Title {
  /** Pairs of neighbouring characters; a pair that comes again is another one. */
  pairs: string[];
  /** 二季度, 3月, 一中队, G321, K12+300: what tells two pieces of one kind apart. */
  marks: string;
  /** 38公里, 12人: the same piece may be told with other figures. */
  amounts: string;
}

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万]+)';
const MARK = new RegExp(
  `第?${NUMBER}(?:-${NUMBER})?(?:个?季度|年度?|月份?|日|旬|期|号|届|批|轮|次|标段?|中队|大队|分队|道班|周)` +
    '|\\d+(?:线|路|桥|站|组)' +
    '|[上中下]半年|[上中下]旬|[上下]半?月|[春夏秋冬][季天]?(?=[^天节])|元旦|春节|清明|五一|端午|国庆|中秋|汛[前期后]|[GSXYCK]\\d+(?:\\+\\d+)?',
  'gi',
);
const AMOUNT = new RegExp(NUMBER, 'g');

const value = (number: string): string => {
  const spelled = /^\d/.test(number) ? Number(number) : hanNumber(number);
  return spelled === null ? number : String(spelled);
};
const withValues = (text: string): string => text.replace(AMOUNT, (number) => value(number));

/** Without marks, blanks, case and width; 第, 份 and 度 make no difference to a number. */
export const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}+.%]/gu, '');

export function titleOf(title: string): Title {
  const text = plain(title);
  const marks: string[] = [];
  const rest = text.replace(MARK, (mark) => {
    marks.push(withValues(mark).replace(/^第|个(?=季度)|份$|(?<=年)度$/g, ''));
    return '';
  });
  const amounts = [...rest.matchAll(AMOUNT)].map(([number]) => value(number));
  const words = rest.replace(AMOUNT, '#') + marks.map((mark) => mark.replace(/\d+/g, '')).join('');
  return { pairs: pairsOf(words), marks: marks.toSorted().join(), amounts: amounts.join() };
}

function pairsOf(text: string): string[] {
  const seen = new Map<string, number>();
  const characters = Array.from(text);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((second, at) => {
    const pair = `${characters[at]}${second}`;
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    return before === 0 ? pair : `${pair}${before}`;
  });
}

/** 0 to 1: Dice's measure on pairs of characters. Other periods, units or roads are other pieces; other amounts need no saying. */
export function likeness(one: Title, other: Title): number {
  if (one.marks !== other.marks && one.marks !== '' && other.marks !== '') return 0;
  const all = one.pairs.length + other.pairs.length;
  if (all === 0) return one.marks === other.marks && one.amounts === other.amounts ? 1 : 0;
  const known = new Set(one.pairs);
  const dice = (2 * other.pairs.filter((pair) => known.has(pair)).length) / all;
  return one.amounts === other.amounts ? dice : Math.min(dice, VERY_ALIKE - 0.01);
}

/** What tells one piece from another: its words, or of 仅登记 the code and whose paper of which day lies where. */
export const told = ({ text, unit, registerOnly }: Pick<Report, 'text' | 'unit' | 'registerOnly'>) => ({
  title: text.title,
  body: registerOnly ? `${unit} ${text.eventDate} ${registerOnly.place}` : text.body,
});

/** Title and body as 完全重复 compares them: whatever the blanks and widths. */
export const barely = ({ title, body }: Record<'title' | 'body', string>): string =>
  `${plain(title)}\n${plain(body)}`;

/** 完全重复: the same title and body. */
export const sameWords = (
  one: Record<'title' | 'body', string>,
  other: Record<'title' | 'body', string>,
): boolean => barely(one) === barely(other);
