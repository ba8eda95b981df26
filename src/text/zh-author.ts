/** 作者收到的消息。 */
export const zhAuthor = {
  submitted: (title: string, no: string, signer: string) =>
    `《${title}》已登记（来稿${no}），送${signer}审签。进度在本条更新，无需催问。`,
  received: (title: string, no: string, signer: string) =>
    `《${title}》已登记（来稿${no}），由办公室核稿后送${signer}审签。进度在本条更新，无需催问。`,
  approved: (title: string, no: string) => `《${title}》（来稿${no}）已审签，由办公室核稿。`,
  resigning: (title: string, no: string, signer: string) =>
    `《${title}》（来稿${no}）核稿时有改动，送${signer}重新审签。`,
  ready: (title: string, no: string) => `《${title}》（来稿${no}）已核稿，待上报。`,
  dispatched: (title: string, no: string, date: string, body: string, changes: number) =>
    `《${title}》（来稿${no}）已于${date}上报${body}。${changes === 0 ? '办公室未作改动。' : `办公室改动${changes}处，可查看对照。`}`,
  returned: (title: string, no: string) => `《${title}》（来稿${no}）已退回，待修改再报。`,
  rejected: (title: string, no: string) => `《${title}》（来稿${no}）暂不报送，不计入来稿。`,
  withdrawn: (title: string, no: string) => `《${title}》（来稿${no}）已撤回，不计入来稿。`,
  kept: (title: string, no: string) => `《${title}》（来稿${no}）由办公室留存，仍计入来稿。`,
  mergedInto: (title: string, no: string, lead: string) =>
    `《${title}》（来稿${no}）并入《${lead}》，仍计入来稿。`,
  duplicateOf: (title: string, no: string, original: string) =>
    `《${title}》（来稿${no}）与来稿${original}重复，不计入来稿。`,
  adoptions: (bodies: string, count: number) => `已被${bodies}采用，计${count}条次。`,
  sentBack: (title: string, signer: string, reason: string) =>
    `《${title}》退回修改。${signer}：${reason}。来稿号和报送日期保留。`,
  heldBack: (title: string, signer: string, reason: string) => `《${title}》暂不报送。${signer}：${reason}。`,
  adopted: (title: string, bodies: string, count: number) => `《${title}》被${bodies}采用，计${count}条次。`,
  revise: '修改再报',
  withdraw: '撤回',
  withdrawSure: '撤回后不计入来稿，确定撤回？',
  compare: '查看对照',
};
