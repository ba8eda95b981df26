import type { JobName, SkipReason } from '#domain/job';

/** 定时任务一览。 */
export const zhJobs = {
  title: '定时任务',
  names: {
    'day-begins': '委托生效和期满',
    'close-month': '每月结账',
    'quota-reminders': '报送提醒',
    'weekly-leaderboard': '每周积分榜',
    'urgent-daily': '急报续报提示',
    'sign-digest': '待审签提醒',
    'bulletin-draft': '季度通报起草',
    'payout-reminder': '待发稿酬提示',
    'pace-forecast': '全年进度预计',
    'burden-report': '减负月报',
    'compare-figures': '账目核验',
    'calendar-warning': '节假日安排查看',
    'nightly-backup': '每夜备份',
  } satisfies Record<JobName, string>,
  last: (moment: string, outcome: string) => `上次：${moment}，${outcome}`,
  never: '上次：尚未运行',
  next: (moment: string) => `下次：${moment}`,
  noNext: '近期没有下一次',
  done: '已完成',
  skipped: (reason: string) => `已跳过（${reason}）`,
  reasons: {
    'day-over': '当日已过',
    'newer-due': '已有较新的一次',
    paused: '任务已暂停',
  } satisfies Record<SkipReason, string>,
  paused: (who: string, moment: string) => `${who}于${moment}暂停，暂停期间到期的不再运行`,
  run: '立即运行',
  pause: '暂停',
  resume: '恢复',
  ran: (job: string) => `已运行：${job}。`,
};
