import type { BulletinFrame } from '#domain/bulletin-frame';
import type { Ours } from '#domain/reconcile';

/** The station that the bulletins of the tests are about, and what it recorded for April to June 2025. */
export const frame: BulletinFrame = {
  names: {
    station: '安澜县公路管理站',
    units: ['站办公室', '养护工程股', '路政管理股'],
    bodies: [
      { id: 'chu', name: '市公路处', aliases: ['市公路管理处'] },
      { id: 'ju', name: '市交通局', aliases: ['市交通运输局', '市局'] },
      { id: 'shi', name: '市政府办', aliases: ['市政府', '市政府办公室'] },
      { id: 'ting', name: '省交通厅', aliases: ['省厅', '省交通运输厅'] },
      { id: 'gonglu', name: '省公路局', aliases: [] },
    ],
  },
  body: 'chu',
  year: 2025,
};
export const scope = { body: 'chu', period: { from: '2025-04-01', until: '2025-07-01' } };

/** Titles that differ by a season, a stake, a figure; one reprinted under another title, on record and off it. */
const pieces: Record<string, string[]> = {
  foreign: ['引进外资建路取得新突破'],
  debts: ['全面清理工程欠款'],
  cases1: ['一季度路政案件查处情况'],
  cases2: ['二季度路政案件查处情况'],
  washout12: ['抢修G321线K12+300段水毁路基'],
  washout15: ['抢修G321线K15+800段水毁路基'],
  slide38: ['投入38人清理塌方恢复通行'],
  slide83: ['投入83人清理塌方恢复通行'],
  safety: ['开展“安全生产月”系列活动'],
  funds: ['关于农村公路养护经费不足的几点建议', '基层反映农村公路养护经费缺口较大'],
  bridges: ['桥梁定期检查全面完成'],
  overload: ['治理超限运输取得实效'],
  flood: ['汛前应急物资储备到位'],
  party: ['党员突击队抢通农村公路', '党员突击队连夜抢通农村公路'],
  monthly: ['养护生产情况', '五月份养护生产情况'],
  monthly6: ['养护生产情况', '六月份养护生产情况'],
};

/** Ours by a short name: piece, body, day, points; carrier and issue where it was noted. */
const adopted: [string, string, string, string, number | null, string?, string?][] = [
  ['foreign-chu', 'foreign', 'chu', '2025-04-08', 2, '公路信息', '第3期'],
  ['foreign-ju', 'foreign', 'ju', '2025-04-15', 5],
  ['foreign-ting', 'foreign', 'ting', '2025-05-06', 10],
  ['debts-chu', 'debts', 'chu', '2025-04-20', 2, '公路信息', '第4期'],
  ['debts-gonglu', 'debts', 'gonglu', '2025-05-20', null],
  ['cases1-chu', 'cases1', 'chu', '2025-04-10', 2],
  ['slide38-chu', 'slide38', 'chu', '2025-05-12', 2, '公路信息', '第5期'],
  ['safety-chu', 'safety', 'chu', '2025-06-18', 2, '公路信息', '第7期'],
  ['funds-chu', 'funds', 'chu', '2025-06-03', 2],
  ['funds-shi', 'funds', 'shi', '2025-06-20', 10],
  ['overload-chu', 'overload', 'chu', '2025-06-25', 2, '公路信息', '第8期'],
  ['bridges-chu', 'bridges', 'chu', '2025-03-28', 2],
];

export const ours: Ours = {
  pieces: Object.entries(pieces).map(([report, titles], at) => ({
    report,
    titles,
    numbers: [`2025-${String(at + 1).padStart(3, '0')}`, `安路信〔2025〕${at + 21}号`],
  })),
  adoptions: adopted.map(([id, report, body, date, points, carrier = '', issue = '']) => ({
    id,
    report,
    body,
    date,
    points: points === null ? null : points * 100,
    carrier,
    issue,
  })),
};
