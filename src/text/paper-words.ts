import type { LocalDate } from '#domain/instant';
import { type PeriodName, readPeriod } from '#domain/named-period';

/** 公文用语: what every paper says alike. Papers go to Chinese readers whatever language the chat speaks. */

const numeral = (digit: number): string => '零一二三四'[digit] ?? '';

/** 2025年 · 2025年第一季度 · 2025年3月 */
export function periodWords(period: PeriodName): string {
  const read = readPeriod(period);
  if (!read) return period;
  const year = `${read.year}年`;
  if (read.quarter) return `${year}第${numeral(read.quarter)}季度`;
  return read.month ? `${year}${read.month}月` : year;
}

export const dayWords = (date: LocalDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
export const asOfWords = (date: LocalDate): string => `截至${dayWords(date)}`;
export const numberWords = (year: number, number: number): string =>
  `${year}-${String(number).padStart(3, '0')}`;
export const yuanWords = (cents: number): string =>
  `${(cents / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 })}元`;
export const pointsWords = (hundredths: number): string => `${hundredths / 100}分`;
export const listWords = (items: string[]): string => items.join('、');
export const quoted = (title: string): string => `《${title}》`;

/** 模板标签 of a table of units by class, and of a text by paragraphs: `{段落}` and so on. */
export const tableTags = {
  paragraph: '段落',
  groups: '分组',
  group: '组名',
  rows: '部门行',
  rank: '名次',
  unit: '部门',
  quota: '任务',
  received: '来稿',
  adopted: '采用篇',
  adoptions: '采用条次',
  points: '积分',
} as const;
/** What stands above them. */
export const tableHeads: Record<
  Exclude<keyof typeof tableTags, 'paragraph' | 'groups' | 'group' | 'rows'>,
  string
> = {
  rank: '名次',
  unit: '部门',
  quota: '任务（篇）',
  received: '来稿（篇）',
  adopted: '采用（篇）',
  adoptions: '采用（条次）',
  points: '站内积分',
};

/** 年度档案: the year's papers in one file, and the list of their hashes. */
export const archiveWords = {
  title: (station: string, year: number) => `${station}${year}年政务信息档案`,
  manifest: '清单.txt',
};
