/** 报送单和复制文本. */
export const zhPapers = {
  transmittal: '报送单（Word）',
  copy: '复制文本',
  unsigned: '本稿尚未审签完毕，不作上报用。',
  coming: '报送单随后以私信发给您。',
  here: (title: string) => `《${title}》报送单。联系电话请自行填写，报出前请再核对一遍。`,
  notMade: (title: string, why: string) => `《${title}》的报送单未能生成。${why}模板改好后，请再取一次。`,
  notFilled: (paper: string, why: string) => `${paper}未能生成。${why}模板改好后，请再取一次。`,
  fault: {
    unreadable: (template: string) => `模板“${template}”读不出来，请检查模板文件夹和文件权限。`,
    'not-word': (template: string) => `模板“${template}”不是完好的 Word 文档（.docx）。`,
    'broken-tags': (template: string, tags: string) => `模板“${template}”中标签不完整：${tags}。`,
    'unknown-tags': (template: string, tags: string) => `模板“${template}”中有不认识的标签：${tags}。`,
    'missing-tags': (template: string, tags: string) => `模板“${template}”中缺少标签：${tags}。`,
  },
};
