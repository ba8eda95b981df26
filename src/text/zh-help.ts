/** 使用说明。 */
export const zhHelp = {
  title: '信报使用说明',
  lines: (names: Record<'report' | 'adopt' | 'quota' | 'leaderboard' | 'xinbao', string>) => [
    `${names.report}　报送一篇政务信息，送领导审签，进度在消息里更新`,
    `${names.quota}　本部门本月任务和全年进度`,
    `${names.leaderboard}　报送采用积分榜`,
    `${names.xinbao} 审签　逐篇审签待我审签的信息`,
    `${names.xinbao} 委托　委托其他领导审签，或结束委托（限领导和办公室）`,
    `${names.xinbao} 我的　我报送的信息：办理进度、采用和稿酬`,
    `${names.xinbao} 草稿　未报送的草稿，可继续填写或删除`,
    `${names.adopt}　登记上级采用情况（限办公室）`,
    `${names.xinbao} 确认　确认他人登记的采用（限办公室）`,
    `${names.xinbao} 待定　没有标准的采用，设定标准后一次补计（限办公室）`,
    `${names.xinbao} 补签　补登纸质或电话审签（限办公室）`,
    `${names.xinbao} 仅登记　不宜录入文字的信息，只登记代号和文稿存放处`,
    `${names.xinbao} 急报　报送突发事件，两个时限；${names.xinbao} 急报 列表`,
    `${names.xinbao} 约稿　向部门约稿（限办公室）；${names.xinbao} 约稿 列表`,
    `${names.xinbao} 倒流　登记信息倒流（限办公室）`,
    `${names.xinbao} 待办　办公室待办：筛选、核稿、登记上报（限办公室）`,
    `${names.xinbao} 帮助　本说明`,
  ],
  unknown: (word: string) => `没有“${word}”这一项。`,
};
