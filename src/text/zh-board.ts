/** 积分榜。 */
export const zhBoard = {
  title: (from: string, to: string) => `政务信息报送采用积分榜（${from}—${to}）`,
  quietTitle: (from: string, to: string) => `政务信息报送采用情况（${from}—${to}）`,
  late: '补发',
  week: (dispatched: number, adopted: number, adoptions: number) =>
    `本期上报${dispatched}篇，采用${adopted}篇、${adoptions}条次。`,
  year: (dispatched: number, adopted: number, adoptions: number, points: string, asOf: string) =>
    `全年上报${dispatched}篇，采用${adopted}篇、${adoptions}条次，站内积分${points}（截至${asOf}）。`,
  top: (units: string) => `采用较多的部门：${units}。`,
  met: (units: string) => `已完成本月任务：${units}。`,
  closing: '各部门明细只对本部门显示。',
  entry: (unit: string, points: string) => `${unit} ${points}`,
  row: (rank: number, unit: string, points: string, adopted: number, adoptions: number, moved: string) =>
    `第${rank}名 ${unit}：站内积分${points}，采用${adopted}篇、${adoptions}条次${moved}`,
  moved: (n: number) => (n === 0 ? '' : n > 0 ? `，升${n}位` : `，降${-n}位`),
  none: '暂无采用。',
  pictureTitle: (to: string) => `全年站内积分（截至${to}）`,
  trendTitle: (boards: number) => `全站每期新增积分（近${boards}期）`,
  place: (rank: number, unit: string) => `${rank} ${unit}`,
  change: (n: number) => (n === 0 ? '' : n > 0 ? `升${n}位` : `降${-n}位`),
  task: (short: number) => (short === 0 ? '本月已完成' : `本月差${short}篇`),
  titles: (titles: string) => `本期采用：${titles}。`,
  nothing: '—',
  columns: ['名次', '部门', '站内积分', '采用', '变化', '本月任务'],
  adoptedCell: (adopted: number, adoptions: number) => `${adopted}篇、${adoptions}条次`,
  units: (shown: number, all: number) => `共${all}个部门，列前${shown}个。`,
  alt: (title: string, rows: string) => `${title}：${rows}`,
  currentTitle: (asOf: string) => `报送采用积分榜（截至${asOf}）`,
};
