/** 转办、补登审签、撤回申请的用语。 */
export const zhSigning = {
  more: '更多',
  steps: {
    'unit-head': (type: string) => `呈请部门意见：${type}`,
    countersign: (type: string) => `呈请会签：${type}`,
  },
  raise: '转问题信息',
  lower: '转一般信息',
  retypeNote: {
    problem: '转为问题信息后，由问题信息审签人审签；已签意见保留。',
    general: '转为一般信息后，由一般信息审签人审签；已签意见保留。',
  },
  retypeWords: '说明',
  passOn: '转请审签',
  passOnTo: '转请',
  passOnWords: '说明',
  notChosen: '请选择审签人',
  enter: '补登审签',
  enterReport: '待审签的信息（题目或来稿号）',
  way: '审签方式',
  ways: { paper: '纸质审签', phone: '电话同意' },
  signer: '审签人',
  date: '审签日期',
  words: '审签意见',
  place: '原件存放处（电话同意可在24小时内补录）',
  placeMissing: '请填写原件存放处',
  entered: (title: string, signer: string) => `已补登${signer}对《${title}》的审签。`,
  paper: (signer: string, date: string, clerk: string, place: string) =>
    `纸质审签：${signer}，${date}，由${clerk}补登，原件存${place}`,
  phone: (signer: string, date: string, clerk: string) =>
    `电话同意：${signer}，${date}，由${clerk}补登，原件待补`,
  delegate: (delegate: string, principal: string, words: string, moment: string) =>
    `${delegate}受${principal}委托审签：${words}（${moment}）`,
  placePaper: '补录原件',
  placeLabel: '原件存放处',
  paperDue: (title: string, signer: string) =>
    `《${title}》由${signer}电话同意已满24小时，签字原件尚未补录存放处。`,
  askWithdrawal: '申请撤回',
  askSure: '已审签的信息须经审签人或办公室同意才能撤回。确定申请？',
  asked: '已申请撤回，待审签人或办公室答复。',
  askedNews: (unit: string, writer: string, title: string) => `${unit}${writer}申请撤回《${title}》。`,
  consent: '同意撤回',
  decline: '不同意',
  answered: '此项申请已答复。',
  declined: (title: string, by: string) => `《${title}》的撤回申请，${by}未同意，照常办理。`,
};
