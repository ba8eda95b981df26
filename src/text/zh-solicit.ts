import type { Answer } from '#domain/solicitation';

/** 约稿的用语。 */
export const zhSolicit = {
  title: '约稿',
  topic: '约稿题目或内容',
  source: '约稿单位',
  office: '办公室',
  units: '约稿部门',
  allUnits: '全部部门',
  dueAt: '报送时限',
  note: '要求',
  save: '发出',
  missing: '请填写',
  sent: (topic: string, units: string, due: string) => `约稿“${topic}”已发给${units}，${due}前报送。`,
  news: (source: string, topic: string, unit: string, due: string, note: string) =>
    `${source}约稿：${topic}。请${unit}于${due}前报送。${note && `要求：${note}。`}`,
  reminder: (topic: string, unit: string, due: string) =>
    `约稿“${topic}”${due}截止，${unit}尚未报送。无需回复。`,
  overdue: (topic: string, due: string, units: string) => `约稿“${topic}”已于${due}到期，${units}尚未报送。`,
  answer: '报送约稿',
  answering: (topic: string, due: string) => `报送约稿：${topic}（${due}前）`,
  answers: (source: string, topic: string, due: string) => `答复${source}约稿：${topic}（${due}前）`,
  answered: (title: string, no: string, moment: string) => `已于${moment}报送《${title}》（来稿${no}）`,
  over: '此项约稿已结束，仍可按一般来稿报送。',
  list: {
    word: '列表',
    title: '约稿',
    none: '没有约稿。',
    head: (source: string, topic: string, due: string) => `${source}约稿：${topic}（${due}前）`,
    closed: '已结束',
    states: {
      answered: '已报',
      'answered-late': '迟报',
      waiting: '未报',
      late: '逾期未报',
    } satisfies Record<Answer['state'], string>,
    extend: '延期',
    close: '结束',
    hint: (command: string) => `发出约稿请输入${command}。`,
  },
  extendTitle: '约稿延期',
};
