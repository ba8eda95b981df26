/** 登记采用。 */
export const zhAdopt = {
  title: '登记采用',
  report: '信息（题目、采用题目、来稿号或登记号）',
  bodies: '采用单位（可多选）',
  carrier: '刊物',
  issue: '期号',
  kind: '采用方式',
  kindByReport: '按来稿（约稿件计约稿，其他计单篇）',
  genre: '体裁',
  date: '采用日期',
  titlePrinted: '采用题目（有改动时填）',
  instruction: '领导批示（只登记层级、日期、文号，不录内容）',
  instructionDate: '批示日期',
  instructionReference: '批示文号',
  save: '登记',
  each: '尚未登记：请核对各采用单位的刊物和期号，再点“登记”。',
  carrierOf: (body: string) => `${body}：刊物`,
  issueOf: (body: string) => `${body}：期号`,
  neverSent: '这篇信息没有上报记录，采用照常登记，列表中注明“未经上报”。',
  late: (date: string, month: string) =>
    `采用日期为${date}，补登在往年或已结账月份：条次计入当时年度，积分和稿酬记账在${month}。`,
  done: (title: string, bodies: string, count: number) =>
    `已登记《${title}》被${bodies}采用，计${count}条次。`,
  pending: (body: string) => `${body}未定稿酬标准，本条次稿酬列为“标准待定”。`,
  dateFuture: '采用日期不能晚于今天',
  carrierMissing: '请填写刊物',
  bodiesMissing: '请选择采用单位',
};
