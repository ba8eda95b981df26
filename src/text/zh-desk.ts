import type { DispatchTurnKind } from '#domain/dispatch-turn';
import type { QueueState } from '#domain/queue';
import type { ReportType } from '#domain/report';
import type { Against } from '#domain/versions';

/** 办公室案头用语：待办、接手、并稿、查重、上报登记、版本对照。 */
export const zhDesk = {
  /** A piece in a list, with what its numbers are: 来稿号 and 登记号 look alike. */
  piece: (receipt: string, registration: string, title: string) =>
    `来稿${receipt}${registration && `（登记号${registration}）`}《${title}》`,
  queue: {
    title: '办公室待办',
    states: {
      waiting: '办公室在办',
      'pending-sign': '待审签',
      registered: '待核稿',
      editing: '核稿中',
      'pending-resign': '待重新审签',
      ready: '待上报',
      dispatched: '已上报',
      kept: '留存',
    } satisfies Record<QueueState, string>,
    types: { any: '全部类别', general: '一般信息', problem: '问题信息' } satisfies Record<
      'any' | ReportType,
      string
    >,
    anyUnit: '全部部门',
    urgency: { any: '不分缓急', urgent: '只看急报' },
    filter: '筛选',
    page: (n: number) => `第${n}页`,
    back: '上一页',
    next: '下一页',
    refresh: '刷新',
    none: '没有符合条件的信息。',
    read: '阅读全文',
    turns: '回执、更正',
  },
  takeOver: {
    title: '接手核稿',
    held: (holder: string, since: string) => `${holder}自${since}起正在核稿。`,
    asks: '接手后，对方尚未保存的改动不能保存，保存时会提示。建议先与对方商定。',
    confirm: '接手',
    gone: '此件已无人核稿，请重新打开核稿。',
  },
  closing: {
    close: '办结',
    reopen: '恢复办理',
    reason: '恢复办理的原因',
    done: (title: string) => `《${title}》已办结。`,
  },
  leftBehind: (title: string, status: string, count: number) =>
    `《${title}》${status}，不再上报。下列${count}篇曾并入此篇或标为与其重复，可恢复核稿。`,
  merge: {
    act: '并入综合',
    title: '并入综合稿',
    lead: (title: string) =>
      `以《${title}》为主稿。所选来稿的文字接在主稿之后，作者列为共同作者，来稿仍计入各部门。`,
    after: '并稿后须核稿，有重要改动的重新审签。',
    others: '并入的来稿',
    othersMissing: '请选择并入的来稿',
    nothing: '没有可以并入的来稿。',
    reason: '并稿原因',
    save: '并稿',
    into: (title: string) => `并入《${title}》`,
  },
  duplicate: {
    act: '标为重复',
    title: '标为重复',
    original: '与哪一篇重复（题目、来稿号或登记号）',
    reason: '说明',
    note: '标为重复后不再计入来稿，文字保留。',
    save: '确定',
    of: (no: string) => `与来稿${no}重复`,
  },
  reasonMissing: '请填写原因',
  turn: {
    acts: { received: '登记回执', corrected: '更正', recalled: '撤回上报' } satisfies Record<
      DispatchTurnKind,
      string
    >,
    states: {
      sent: '已报出',
      received: '已回执',
      corrected: '已更正',
      recalled: '已撤回',
    } satisfies Record<'sent' | DispatchTurnKind, string>,
    which: '哪一次上报',
    sending: (body: string, date: string, state: string) => `${body}，${date}上报，${state}`,
    date: { received: '回执日期', corrected: '更正日期', recalled: '撤回日期' } satisfies Record<
      DispatchTurnKind,
      string
    >,
    number: { received: '回执号', corrected: '更正函编号', recalled: '撤回函编号' } satisfies Record<
      DispatchTurnKind,
      string
    >,
    reason: '原因',
    numberMissing: '请填写函件编号',
    dateMissing: '请填写日期',
    dateFuture: '日期不能晚于今天',
    dateEarly: '日期不能早于上报日期',
    whichMissing: '请选择哪一次上报',
    save: '登记',
    note: '本程序只作登记。更正、撤回不另计上报，也不改动已计的上报篇数。',
    line: (body: string, act: string, date: string, number: string, reason: string) =>
      `${body}：${act}（${date}${number && `，${number}`}）${reason && `，${reason}`}`,
  },
  versions: {
    title: '版本对照',
    option: (number: number, by: string, moment: string, signed: string) =>
      `第${number}稿 ${by} ${moment}${signed}`,
    signed: '（已审签）',
    against: {
      own: '对照作者原稿',
      previous: '对照上一稿',
      signed: '对照审签稿',
    } satisfies Record<Against, string>,
    compared: (number: number, base: number) => `第${number}稿对照第${base}稿`,
    first: '此稿之前没有可对照的文稿。',
  },
};
