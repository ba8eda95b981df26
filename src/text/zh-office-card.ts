import type { BeforeDispatch } from '#domain/before-dispatch';
import type { MaterialReason } from '#domain/material';

/** 办公室的卡片、核稿和登记上报。 */
export const zhOfficeCard = {
  before: (steps: string) => `待${steps}后可登记上报`,
  steps: { sign: '审签', edit: '核稿', 'sign-again': '重新审签' } satisfies Record<BeforeDispatch, string>,
  head: (status: string) => `办公室：${status}`,
  claimedBy: (name: string) => `核稿：${name}`,
  edit: '核稿',
  dispatch: '登记上报',
  dispatchAgain: '另报其他单位',
  return: '退回修改',
  keep: '留存',
  registration: (no: string) => `登记号${no}`,
  editTitle: '核稿',
  editNote: '改动数字、日期、单位、人名地名，或改动超过15%，须重新审签，保存前会提示。',
  save: '保存',
  material: (signer: string, reasons: string) => `本次核稿${reasons}，保存后送${signer}重新审签。`,
  materialReasons: {
    figures: '改动了数字',
    names: '改动了人名或单位名',
    'type-or-date': '改动了类别或日期',
    attachments: '改动了附件',
    extent: '改动超过15%',
    'own-part': '并入了审签人本人撰写的信息',
  } satisfies Record<MaterialReason, string>,
  materialSave: '保存送签',
  dispatchTitle: '登记上报',
  dispatchNote: '本程序只作登记，不代为发送。',
  body: '上报单位（可多选）',
  bodyMissing: '请选择上报单位',
  date: '上报日期',
  number: '编号',
  way: '上报方式',
  register: '登记',
  keepTitle: '留存',
  keepReason: '留存原因',
  keepReasonMissing: '请填写留存原因',
  unchanged: '文稿没有改动。',
  sent: (body: string, date: string, number: string) => `${date}上报${body}${number && `，编号${number}`}`,
  queue: (waits: { toEdit: number; toSend: number; toConfirm: number; pendingRate: number }) =>
    `待核稿${waits.toEdit}篇｜待上报${waits.toSend}篇｜待确认采用${waits.toConfirm}条次｜标准待定${waits.pendingRate}条次`,
};
