/** 命令的说明。 */
export const zhCommands = {
  report: '报送一篇政务信息',
  adopt: '登记上级采用情况（限办公室）',
  quota: '查看本部门本月报送任务和全年进度',
  leaderboard: '查看报送采用积分榜',
  xinbao: '信报：我的、帮助和其他事项',
};

/** “/xinbao”后面的词。 */
export const zhCommandWords = {
  sign: '补签',
  registerOnly: '仅登记',
  urgent: '急报',
  backflow: '倒流',
  waiting: '审签',
  drafts: '草稿',
  queue: '待办',
  delegate: '委托',
  payout: '发放',
  reconcile: '核对',
  solicit: '约稿',
  rules: '规则',
  bulletin: '通报',
  export: '导出',
  award: '嘉奖',
  exempt: '免报',
  jobs: '定时',
  undelivered: '未送达',
  mine: '我的',
  help: '帮助',
  report: '报送',
  adopt: '采用',
  confirm: '确认',
  unrated: '待定',
  retro: '补登',
  quota: '任务',
  leaderboard: '积分榜',
};
