import type { BookPaper, PaperFormat } from '#domain/book-paper';

/** 导出的用语。 */
export const zhExport = {
  title: '导出',
  paper: '文件',
  period: '期间',
  save: '导出',
  note: '文件在后台生成，完成后以私信发给您。工作总结和年度档案取所选期间所在的年份。',
  coming: '已开始生成，进度和文件以私信发给您。',
  missing: '请选择',
  none: '没有可由您导出的文件。',
  papers: {
    register: '来稿登记簿',
    adoptions: '采用情况统计表',
    entries: '积分稿酬明细',
    quota: '任务完成情况',
    bulletin: '站内情况通报',
    annual: '年度工作总结',
    archive: '年度档案',
  } satisfies Record<BookPaper, string>,
  formats: { xlsx: 'Excel', csv: 'CSV', docx: 'Word', zip: '压缩包' } satisfies Record<PaperFormat, string>,
  option: (paper: string, format: string) => `${paper}（${format}）`,
  year: (year: number) => `${year}年`,
  quarter: (year: number, quarter: number) =>
    `${year}年第${['一', '二', '三', '四'][quarter - 1] ?? quarter}季度`,
  month: (year: number, month: number) => `${year}年${month}月`,
  queued: (what: string, before: number) =>
    before === 0 ? `${what}：排队中，即将生成。` : `${what}：排队中，前面还有${before}份。`,
  making: (what: string, done: number, of: number) =>
    of === 0 ? `${what}：正在生成。` : `${what}：正在生成，已完成${done}／${of}。`,
  made: (what: string) => `${what}：已生成，文件随后发出。`,
  failed: (what: string, why: string) => `${what}：未能生成。${why || '请稍后再试；仍不行请告诉办公室。'}`,
  here: (title: string) => `${title}。请核对后使用，不得外传。`,
};
