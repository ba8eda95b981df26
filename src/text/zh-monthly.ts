import type { BurdenKind } from '#domain/burden';

/** 每月告办公室、站领导和管理员的事项。 */
export const zhMonthly = {
  pace: (month: number) => `全年进度预计（${month}月初）`,
  counters: { dispatched: '上报', adopted: '采用' },
  paceLine: (counter: string, count: number, target: number) => `${counter}${count}／${target}篇`,
  forecast: (pieces: number) => `照此进度全年约${pieces}篇`,
  monthly: (pieces: number) => `今后每月需${pieces}篇`,
  reached: '已达到全年目标',
  burden: (month: string) => `${month}减负月报：信报发出的消息`,
  burdenTotal: (people: number, kinds: string, channels: number) =>
    `发给${people}人：${kinds}；频道消息${channels}次。`,
  burdenMost: '收到最多的：',
  burdenNone: '本月没有发给个人的消息。',
  burdenLine: (person: string, kinds: string) => `${person}：${kinds}`,
  suggestions: (came: number, settled: number) => `收到意见建议${came}件，已办理${settled}件。`,
  messages: (kind: string, n: number) => `${kind}${n}次`,
  kinds: { reminder: '提醒', course: '办理进度', paper: '索取的文件' } satisfies Record<BurdenKind, string>,
  calendar: (year: number) =>
    `机构文件里没有${year}年的节假日安排，暂按周一至周五为工作日。请在安排公布后填入。`,
  differs: (period: string) =>
    `账目核验：${period}的账目合计与结账时的数据不一致。请停止登记，保留数据库，并联系维护人员。`,
};
