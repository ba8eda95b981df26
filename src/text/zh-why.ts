import type { EntryKind } from '#domain/ledger';

/** 为什么：一个数字背后的记账和算法。 */
export const zhWhy = {
  title: '为什么',
  button: '为什么',
  points: '积分和稿酬：为什么',
  units: '查看各部门积分的依据',
  heads: { person: '本人', unit: '本部门', report: '本篇' },
  restated: (points: string, money: string) => `按采用日期：积分${points}${money && `，稿酬${money}`}`,
  posted: (points: string, money: string) => `按记账月份：积分${points}${money && `，稿酬${money}`}`,
  asOf: (day: string) => `本年，截至${day}。两数不同，是补登、更正的记账在以后月份。`,
  none: '还没有记账。',
  occasion: '采用之外',
  kinds: { points: '积分', instruction: '批示加分', occasion: '加减分', money: '稿酬' } satisfies Record<
    EntryKind,
    string
  >,
  pending: '标准待定',
  entry: (kind: string, amount: string) => `${kind}${amount}`,
  posting: (month: string) => `记账${month}`,
  rules: (day: string) => `${day}起的标准`,
  settled: '补计',
  steps: {
    rate: (name: string, amount: string) => `${name}${amount}`,
    special: '专项标准',
    addition: (amount: string) => ` + 另加${amount}`,
    factor: (kind: string, factor: string) => ` × ${kind}${factor}`,
    instruction: (level: string, amount: string) => `${level}批示${amount}`,
    highest: (amount: string) => ` − 已计${amount}`,
    oncePerTier: '，同级只计一次',
    sum: (amount: string) => ` = ${amount}`,
    share: (who: string, share: number, of: number, amount: string) =>
      `；共${of}份，${who}${share}份，计${amount}`,
    occasion: (name: string, amount: string) => `${name}${amount}`,
    times: (times: number) => ` × ${times}`,
    cap: (amount: string) => `，封顶${amount}`,
    given: (who: string, day: string) => `（${who}${day}给予）`,
    reversal: '冲销原记账',
  },
  back: '上一页',
  next: '下一页',
  page: (n: number) => `第${n}页`,
};
