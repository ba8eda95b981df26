/** 待我审签（逐篇审签）的用语。 */
export const zhWaiting = {
  title: '待我审签',
  count: (n: number) => `待审签${n}篇`,
  none: '已无待审签。',
  skipped: (n: number) => `已看到最后一篇，还有${n}篇未签署意见。`,
  again: '从头再看',
  next: '下一篇',
  back: '返回本篇',
  signed: (title: string, words: string) => `《${title}》已签署：${words}`,
  held: (title: string, reason: string) => `《${title}》暂不报送：${reason}`,
  retyped: {
    problem: (title: string) => `《${title}》已转为问题信息。`,
    general: (title: string) => `《${title}》已转为一般信息。`,
  },
  passedOn: (title: string, to: string) => `《${title}》已转请${to}审签。`,
  returned: (title: string, reason: string) => `《${title}》已退回修改：${reason}`,
};
