import type { StationBulletinStatus, StationBulletinStep } from '#domain/station-bulletin';
import type { BulletinCorrection, TitleFlag } from '#domain/station-bulletin-sheet';

/** 站内情况通报的用语。 */
export const zhStationBulletin = {
  title: '站内情况通报',
  /** 2025年 · 2025年第1季度 · 2025年3月 */
  period: (year: number, quarter: number | undefined, month: number | undefined) =>
    `${year}年${quarter ? `第${quarter}季度` : ''}${month ? `${month}月` : ''}`,
  named: (period: string) => `关于${period}政务信息报送采用情况的通报`,
  none: '还没有已结账的月份。每月在次月第五个工作日下班时结账，之后可起草通报。',
  closed: (periods: string) => `${periods}已结账，此后数据不再变动。可起草站内情况通报。`,
  states: {
    none: '未起草',
    draft: '已起草',
    submitted: '呈审中',
    approved: '待发布',
    published: '已发布',
  } satisfies Record<StationBulletinStatus | 'none', string>,
  draft: '起草',
  redraft: '重新起草',
  see: '查看',
  submit: '呈请审阅',
  approve: '同意发布',
  return: '退回修改',
  publish: '发布',
  score: (points: string, rank: number | null, on: string, notice: string) =>
    `上级核定得分（截至${on}）：${points}${rank === null ? '' : `，第${rank}名`}${notice && `，${notice}`}。与站内积分分别统计。`,
  scores: {
    title: '上级核定得分',
    enter: '录入上级得分',
    correct: '更正',
    lead: '只录上级通报所载的核定得分和名次，与站内积分分别统计。更正时另存一条，原记录保留。',
    body: '通报单位',
    from: '统计期间自',
    last: '至',
    points: '核定得分',
    pointsHint: '如46或46.5',
    rank: '名次（选填）',
    notice: '通报文号（选填）',
    told: '通报日期',
    wrongPoints: '请填写得分，最多两位小数',
    wrongRank: '名次为正整数',
    daysMissing: '请填写日期',
    entered: '已录入。已起草的通报重新起草后采用新数据。',
    line: (body: string, from: string, last: string, points: string, rank: number | null, notice: string) =>
      `${body}（${from}至${last}）：${points}${rank === null ? '' : `，第${rank}名`}${notice && `，${notice}`}`,
  },
  files: { docx: 'Word 文件', xlsx: 'Excel 文件' },
  file: (period: string) => `关于${period}政务信息报送采用情况的通报（Word 文件）。`,
  unfilled: (period: string, why: string) =>
    `${period}通报已发布，Word 文件未能生成。${why}模板改好后，请在“通报”中取文件，再转发到群里。`,
  formTitle: '起草通报',
  remark: '说明',
  basis: (period: string) => `数据取自${period}结账时的数据。起草后先看全文，再呈请审阅。`,
  review: (period: string) => `呈请审阅：${period}站内情况通报`,
  office: (period: string, state: string) => `${period}站内情况通报：${state}`,
  totals: (received: number, dispatched: number, adopted: number, adoptions: number, asOf: string) =>
    `来稿${received}篇，上报${dispatched}篇，采用${adopted}篇、${adoptions}条次（截至${asOf}）。`,
  pending: (adoptions: number) => `其中${adoptions}条次标准待定。`,
  row: (
    rank: number,
    unit: string,
    received: number,
    quota: number,
    adopted: number,
    adoptions: number,
    points: string,
  ) =>
    `${rank}．${unit}：来稿${received}篇／任务${quota}篇，${adoptions > 0 ? `采用${adopted}篇、${adoptions}条次，` : ''}${points}`,
  titles: '采用信息',
  titleLine: (title: string, unit: string, bodies: string, flags: string) =>
    `《${title}》（${unit}；${bodies}${flags && `；${flags}`}）`,
  more: (lines: number) => `另有${lines}行，见通报文件。`,
  flags: {
    instruction: '批示',
    special: '专报',
    solicited: '约稿',
    merged: '综合',
    brief: '简讯',
  } satisfies Record<TitleFlag, string>,
  corrections: '更正',
  correction: (period: string, unit: string, what: string, before: string, after: string) =>
    `${period}通报中，${unit}${what}由${before}更正为${after}。`,
  counters: {
    received: '来稿篇数',
    adopted: '采用篇数',
    adoptions: '采用条次',
    points: '站内积分',
  } satisfies Record<BulletinCorrection['what'], string>,
  step: (by: string, act: string, moment: string, reason: string) =>
    `${by}${act}（${moment}）${reason && `：${reason}`}`,
  calendar: '信报按结账',
  taken: (step: string) => `${step}，本次操作未记录。`,
  acts: {
    draft: '起草',
    submit: '呈请审阅',
    approve: '同意发布',
    return: '退回',
    publish: '发布',
  } satisfies Record<StationBulletinStep['act'], string>,
};
