import type { Delegation } from '#domain/delegation';
import type { MoveReason } from '#domain/move-task';

/** 待审签提醒、委托审签的用语。 */
export const zhSigners = {
  digest: (count: number, date: string) => `您有${count}篇信息待审签，最早为${date}报送。`,
  overdue: (title: string, no: string, signer: string, since: string) =>
    `《${title}》（来稿${no}）${since}送${signer}审签，已满8个工作小时，尚未签署意见。`,
  /** 无领导可审签时，报领导小组。 */
  leadingGroup: '领导小组',
  nobody: (title: string, no: string) =>
    `《${title}》（来稿${no}）没有可审签的领导（撰稿人不能审签本人的信息）。请报请领导小组审定，再补登审签。`,
  ownReport: (next: string) => `本人撰写的信息须由他人审签，已转${next}。`,
  entrusted: (principal: string) => `受${principal}委托审签`,
  moved: {
    delegated: (to: string) => `已按委托转${to}审签。`,
    'given-back': (to: string) => `委托已结束，已转回${to}审签。`,
    gone: (to: string) => `已改由${to}审签。`,
  } satisfies Record<MoveReason, (to: string) => string>,
  elsewhere: (signer: string) => `此件已转${signer}审签，本次操作未记录。`,
  gone: (title: string, no: string, from: string, to: string) =>
    `《${title}》（来稿${no}）原审签人${from}已不在岗，改送${to}审签。`,
  fallback: (title: string, no: string, to: string) =>
    `《${title}》（来稿${no}）按设定应由其审签的领导空缺或不在岗，已按后备审签人送${to}审签。`,
  delegation: {
    title: '委托审签',
    hint: '委托期间，新来的和未审签的信息都送受委托人，期满未审签的转回。期间如需本人审签，请先结束委托。',
    principal: '委托人',
    delegate: '受委托人',
    from: '开始日期',
    until: '结束日期（含当日）',
    scope: '范围',
    scopes: { all: '全部信息', general: '仅一般信息', problem: '仅问题信息' } satisfies Record<
      Delegation['scope'],
      string
    >,
    save: '登记',
    standing: '已登记的委托',
    line: (principal: string, delegate: string, from: string, until: string, scope: string) =>
      `${principal}委托${delegate}审签：${from}至${until}，${scope}`,
    end: '结束委托',
    endSure: '结束后，未审签的信息立即转回委托人。确定结束？',
    done: (principal: string, delegate: string, from: string, until: string, scope: string) =>
      `已登记：${principal}委托${delegate}审签，${from}至${until}，${scope}。`,
    ended: (principal: string, delegate: string, from: string, until: string, scope: string) =>
      `已结束：${principal}委托${delegate}审签（${from}至${until}，${scope}）。未审签的信息由${principal}审签。`,
    news: (principal: string, delegate: string, from: string, until: string, scope: string) =>
      `${principal}委托${delegate}审签：${from}至${until}，${scope}。`,
    over: (delegate: string) => `您委托${delegate}审签的安排已结束。`,
    decided: (count: number) => `期间受委托签署意见${count}篇：`,
    decidedLine: (title: string, verdict: string) => `《${title}》　${verdict}`,
    noneDecided: '期间没有受委托签署的意见。',
    waiting: (count: number) => `现有${count}篇待您审签。`,
    missing: '请选择',
  },
};

/** English has the same keys. */
export type SignerWords = typeof zhSigners;
