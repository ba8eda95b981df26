import type { Stage } from '#domain/reminder';

/** 报送任务和报送提醒。 */
export const zhQuota = {
  title: (month: number) => `${month}月报送任务`,
  line: (unit: string, received: number, quota: number) => `${unit}：来稿${received}篇／任务${quota}篇`,
  met: '已完成',
  short: (n: number) => `还差${n}篇`,
  year: (
    dispatched: number,
    target: number,
    adopted: number,
    adoptedTarget: number,
    adoptions: number,
    asOf: string,
  ) =>
    `全站全年：上报${dispatched}／${target}篇，采用${adopted}／${adoptedTarget}篇，采用${adoptions}条次（截至${asOf}）。`,
  reminder: {
    twentieth: (p) =>
      `${p.unit}${p.month}月已报送${p.received}篇，距任务还有${p.short}篇。${p.topics && `近期可写：${p.topics}。`}确无可报事项可点“本月无稿”。无需回复。`,
    'third-last': (p) =>
      `${p.month}月还有3个工作日（含今天），${p.unit}尚差${p.short}篇。需要协助请联系办公室${p.office}。确无可报事项可点“本月无稿”。无需回复。`,
    last: (p) =>
      `今天是${p.month}月最后一个工作日，${p.unit}尚差${p.short}篇。${p.lastDay}24时前送审的计入本月；无稿不必凑数。本月不再提醒，无需回复。`,
  } as Record<Stage, (p: ReminderWords) => string>,
  report: '报送信息',
  none: '本月无稿',
  snooze: '本月不再提醒',
  exempt: (reason: string) => `本月免报（${reason}）`,
  exemption: {
    title: '免除月任务',
    unit: '免报部门',
    month: '月份',
    reason: '理由',
    save: '免除',
    missing: '请填写理由',
    done: (unit: string, month: string) => `${unit}${month}免报，当月不再提醒；已报送的照常计数。`,
  },
  noted: (month: number) => `已记${month}月无稿，${month}月不再提醒本部门。`,
  snoozed: (month: number) => `${month}月不再提醒您。`,
};

/** What a reminder's sentence is filled with. */
interface ReminderWords {
  unit: string;
  month: number;
  received: number;
  short: number;
  topics: string;
  office: string;
  lastDay: string;
}
