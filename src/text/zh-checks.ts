import type { Element, Hint } from '#domain/hint';

type Why<C extends Hint['check']> = Extract<Hint, { check: C; why: string }>['why'];

/** 送审前校核的用语：每条提示说明所在的原文和理由。 */
export const zhChecks = {
  head: (count: number) =>
    `校核提示${count}条。请修改后送审；保留原文的，在“校核说明”中一次说明理由，再点“送审”。`,
  explanation: '校核说明（一次说明全部提示）',
  explanationHint: '保留原文的必填，说明理由；与已报信息相似又不是续报的，说明区别。都已改好的不填',
  missing: '请填写校核说明，或修改后送审',
  follows: '与已报信息的关系',
  followsHint: '续报不计入来稿',
  followUp: (title: string) => `续报《${title}》`,
  different: '不是续报，区别见校核说明',
  repeated: (unit: string, date: string, title: string, number: string) =>
    `与${unit}${date}报送的《${title}》（来稿${number}）题目、正文完全相同，不能重复报送。`,
  registered: (unit: string, date: string, code: string, number: string) =>
    `与${unit}${date}登记的“${code}”（来稿${number}）代号、日期、存放处相同，不再重复登记。`,
  card: (count: number, reason: string) => `校核提示${count}条，作者说明：${reason}（详见阅读全文）`,
  followCard: '续报，不计入来稿',
  readingHead: (count: number) => `送审前校核提示${count}条：`,
  reason: (writer: string, reason: string) => `校核说明（${writer}）：${reason}`,
  numbered: (number: number, sentence: string) => `${number}. ${sentence}`,

  veryAlike: (unit: string, date: string, title: string) =>
    `与${unit}${date}报送的《${title}》高度相似。是续报请选“续报”，否则请说明区别。`,
  alike: (unit: string, date: string, title: string) =>
    `与${unit}${date}报送的《${title}》题目相近，请核对是否重复。`,
  blanks: (place: string) => `模板方括号未填，如“${place}”，请改写。`,
  titleLength: (place: string, characters: number, most: number) =>
    `题目${characters}字，超过${most}字，请删去多出部分（自“${place}”起）。`,
  bodyShort: (place: string, characters: number, least: number) =>
    `正文${characters}字，不足${least}字，至“${place}”止，请补充情况、分析、建议或成效。`,
  bodyLong: (place: string, characters: number, most: number) =>
    `正文${characters}字，超过${most}字，自“${place}”起请压缩。`,
  structure: (place: string, missing: string) => `从“${place}”起，全文未见${missing}，请补充。`,
  elements: { facts: '情况', analysis: '分析', proposal: '建议', result: '成效' } satisfies Record<
    Element,
    string
  >,
  oneMatter: {
    joined: (place: string) => `题目“${place}”含两件事，请一事一报。`,
    headings: (place: string) => `“${place}”分述不同事项，请一事一报。`,
    aside: (place: string) => `“${place}”与前文不是一件事，请另写一篇。`,
    'round-up': (place: string) => `“${place}”是综合情况，请一事一报。`,
  } satisfies Record<Why<'one-matter'>, (place: string) => string>,
  sum: {
    parts: (place: string, said: number, reckoned: number) =>
      `“${place}”：合计写作${said}，分项相加为${reckoned}，请核对。`,
    remainder: (place: string, said: number, reckoned: number) =>
      `“${place}”：剩余写作${said}，相减为${reckoned}，请核对。`,
    change: (place: string, said: number, reckoned: number) =>
      `“${place}”：增减写作${said}，相减为${reckoned}，请核对。`,
  } satisfies Record<Why<'sum'>, (place: string, said: number, reckoned: number) => string>,
  percent: {
    over: (place: string, said: number, reckoned: number) => `“${place}”：${said}%超过${reckoned}%，请核对。`,
    shares: (place: string, said: number, reckoned: number) =>
      `“${place}”：各项占比相加为${said}%，应为${reckoned}%，请核对。`,
    rate: (place: string, said: number, reckoned: number) =>
      `“${place}”：写作${said}%，按所列数字为${reckoned}%，请核对。`,
    change: (place: string, said: number, reckoned: number) =>
      `“${place}”：增减写作${said}%，按前后数字为${reckoned}%，请核对。`,
  } satisfies Record<Why<'percent'>, (place: string, said: number, reckoned: number) => string>,
  units: (place: string, other: string) =>
    `“${place}”与“${other}”说的是同一事物，数量或计量单位不一致，请核对。`,
  years: {
    'no-such-day': (place: string) => `没有“${place}”这个日期或时间，请核对。`,
    backwards: (place: string) => `“${place}”的起止时间颠倒，请核对。`,
    'far-off': (place: string) => `“${place}”超出通常年份，请核对。`,
    'other-year': (place: string) => `“${place}”与填报的事发日期年份不同，请核对。`,
  } satisfies Record<Why<'years'>, (place: string) => string>,
  titleFigure: (place: string, other: string) => `题目写作“${place}”，正文写作“${other}”，请核对。`,
};
