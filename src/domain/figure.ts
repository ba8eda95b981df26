import { hanNumber } from './han-number.ts';

/** 数字与计量: one figure of a text, as it is meant. */
export interface Figure {
  /** In the base measure of its kind: metres, yuan, kilograms; what is counted counts as it stands. */
  value: number;
  /** What may be compared with each other: `length`, `money`, `people`, or the classifier itself. */
  kind: string;
  /** As written: 58 and 万元 of 58万元. */
  digits: string;
  measure: string;
  /** 余、多、约: not meant to the last digit. */
  rough: boolean;
  from: number;
  to: number;
}

const MEASURES: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  公里: ['length', 1000],
  千米: ['length', 1000],
  延米: ['length', 1],
  厘米: ['length', 0.01],
  毫米: ['length', 0.001],
  米: ['length', 1],
  平方公里: ['area', 1e6],
  平方米: ['area', 1],
  公顷: ['area', 1e4],
  亩: ['area', 1e4 / 15],
  立方米: ['volume', 1],
  吨: ['mass', 1000],
  公斤: ['mass', 1],
  千克: ['mass', 1],
  克: ['mass', 0.001],
  元: ['money', 1],
  人: ['people', 1],
  名: ['people', 1],
  位: ['people', 1],
  小时: ['time', 60],
  分钟: ['time', 1],
  '%': ['percent', 1],
  个百分点: ['points', 1],
  百分点: ['points', 1],
};
const COUNTED =
  '个月|人次|车次|台次|台班|班次|工日|天|个|处|座|次|篇|条|项|件|起|户|家|台|辆|套|段|棵|株|块|份|批|场|种|道|根|盏|面|间|所|期|本|册|只|艘|箱|车|组|班|周';
const MEASURE = [...Object.keys(MEASURES), ...COUNTED.split('|')]
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const HAN = '[零〇一二两三四五六七八九十百千万亿]';
const FIGURE = new RegExp(
  `(?<![\\dA-Za-z.第〔+])(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)([百千]?[万亿]|[百千])?|(${HAN}{1,12}))(余|多|来)?(${MEASURE})` +
    `|百分之(${HAN}{1,6}|\\d+(?:\\.\\d+)?)|([一二三四五六七八九])成([一二三四五六七八九半])?`,
  'g',
);
const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const ROUGHLY = /(?:约|近|逾|超|超过|超出|不足|不到|大约|将近|接近|余|上|达到?近)$/;

/** Wide digits as narrow ones; every character keeps its place. */
export const narrow = (text: string): string =>
  text.replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Every figure of a text that says what it counts or measures, in order. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const figure = meant(match, text);
    if (figure) found.push(figure);
  }
  return found;
}

function meant(match: RegExpExecArray, text: string): Figure | null {
  const [whole, arabic, scale = '', han, more, measure = '', hundredths, tenths, tenth] = match;
  const place = { from: match.index, to: match.index + whole.length };
  const before = text.slice(Math.max(0, match.index - 4), match.index);
  const rough = more !== undefined || ROUGHLY.test(before);
  if (tenths) {
    const value = (hanNumber(tenths) ?? 0) * 10 + (tenth === '半' ? 5 : (hanNumber(tenth ?? '') ?? 0));
    return { value, kind: 'percent', digits: whole, measure: '%', rough: rough || !tenth, ...place };
  }
  if (hundredths) {
    const value = /^\d/.test(hundredths) ? Number(hundredths) : hanNumber(hundredths);
    return value === null
      ? null
      : { value, kind: 'percent', digits: hundredths, measure: '%', rough, ...place };
  }
  const digits = arabic ?? han ?? '';
  const count = arabic ? Number(arabic.replaceAll(',', '')) : hanNumber(digits);
  // 一个, 一次 are articles more often than figures.
  if (count === null || (han && count === 1)) return null;
  const scaled = Array.from(scale).reduce((value, step) => value * (SCALES[step] ?? 1), count);
  const [kind, factor] = MEASURES[measure] ?? [measure, 1];
  return { value: exact(scaled * factor), kind, digits, measure: scale + measure, rough, ...place };
}

/** Without the dust of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(12));
