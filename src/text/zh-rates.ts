/** 标准待定和设定标准。 */
export const zhRates = {
  title: '标准待定',
  none: '没有标准待定的采用。',
  lead: '没有标准的采用照常计篇和条次，积分和稿酬待定，不当作0。设定后一次补计，记账在未结账月份。',
  setBy: (names: string) => `标准由办公室主任或管理员设定${names && `：${names}`}。`,
  body: (body: string, count: number) => `${body}：待定${count}条次`,
  row: (title: string, line: string) => `《${title}》：${line}`,
  more: (count: number) => `另有${count}条次未列出。`,
  set: '设定标准',
  formLead: (body: string) =>
    `${body}每采用1条次的标准。只补没有标准的部分，从各版规则起用之日算起，不改其他单位的标准，设定后不能在此修改。`,
  points: '站内积分（分，最多两位小数）',
  money: '稿酬（元，最多两位小数）',
  wrong: '请填写数字，如 3 或 2.5',
  save: '设定并补计',
  done: (body: string, points: string, money: string, count: number) =>
    `已设定${body}标准：${[points && `积分${points}`, money && `稿酬${money}`].filter(Boolean).join('，')}。已补计${count}条次。`,
};
