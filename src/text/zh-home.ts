/** 首页的用语。 */
export const zhHome = {
  title: '政务信息',
  report: '报送信息',
  drafts: '我的草稿',
  signing: '审签',
  office: '办公室',
  books: '统计和稿酬',
  queue: '待办',
  none: '您还没有报送过信息。',
  asOf: (moment: string) => `截至${moment}。打开本页，或您办理一项后更新。`,
};
