const HAN = '[一二三四五六七八九十百千万亿零〇两]';
const DIGITS = '[\\d０-９]+(?:[.．,，][\\d０-９]+)*[%％]?';
const LONG = '平方公里|平方米|立方米|公里|千米|厘米|毫米|公顷|公斤|人次|小时|分钟|季度|百分点|个百分点';
const SHORT = '[米元吨人名处座次篇条项件起户家台辆车套段棵天日月年亩度成倍个级期种类番周时点季届批]';

/** Han numerals that count nothing: an article, a bare 一 without a measure, numbers of headings and points, and set words. */
const NONE = [
  `一(?:[个次项条件种批时点]|(?<!翻一)番)`,
  `一(?!${HAN}|${SHORT})`,
  `(?<=^|\\n)\\s*${HAN}+、`,
  `[（(]${HAN}+[）)]`,
  '[一二三四五六七八九十]是',
  '[统单唯逐同不划专进万]一',
  '第一(?:时间|线|手|次)',
  '十(?:分|足|字)(?!之)',
  '百(?:姓|货)',
  '千(?:方百计|家万户|万要|万不)',
  '万(?:众一心|无一失)',
  '两(?:侧|旁|岸|边|端|会|手)',
  '零(?:星|散|下|距离)',
  '三令五申|再三|三农|四处|四面八方|四川|四好农村路',
];

/** A figure and the measure that follows it: 3公里 and 3米 differ, and so do 三级 and 三期. */
const FIGURE = [
  `${HAN}*${DIGITS}\\s?[百千万亿]*(?:${LONG}|\\p{Script=Han})?`,
  `${HAN}+分之${HAN}+`,
  `(?:第|周|星期)?${HAN}+(?:${LONG}|${SHORT})?`,
];

const READ = new RegExp(
  `${NONE.map((word) => `(?:${word})`).join('|')}|(?<figure>${FIGURE.join('|')})`,
  'gu',
);

/** 数字: every figure of a text in the order in which they stand, in Arabic or Han numerals, whatever its width or spacing. */
export const numeralsOf = (text: string): string[] =>
  Array.from(text.matchAll(READ), ({ groups }) => groups?.figure ?? '')
    .filter((figure) => figure !== '')
    .map((figure) => figure.replace(/[\s,，]/g, '').normalize('NFKC'));
