import type { Adoption, Genre } from '#domain/adoption';

/** 采用情况：确认、更正、作废。 */
export const zhAdoptions = {
  title: '采用情况',
  open: '采用情况',
  explained: '已登记的采用：确认、更正、作废',
  none: '没有登记过采用。',
  line: (body: string, carrier: string, issue: string, date: string, kind: string) =>
    `${body}《${carrier}》${issue}，${date}，${kind}`,
  states: { noted: '待确认', confirmed: '已确认', void: '已作废' } satisfies Record<
    Adoption['status'],
    string
  >,
  corrected: '已更正',
  genre: { news: '动态信息', research: '调研、理论文章' } satisfies Record<Genre, string>,
  printed: (title: string) => `采用题目《${title}》`,
  instruction: (level: string, date: string, reference: string) =>
    `${level}领导批示（${date}${reference && `，${reference}`}）`,
  recorded: (name: string, moment: string) => `${name}${moment}登记`,
  reason: (reason: string) => `原因：${reason}`,
  neverSent: '未经上报',
  confirm: {
    title: '待确认采用',
    lead: '由登记人以外的办公室人员核对后确认。确认后方可列入稿酬发放，篇、条次和积分不变。',
    none: '没有待确认的采用。',
    pick: '本次确认',
    row: (n: number, title: string) => `${n}. 《${title}》`,
    choice: (n: number, body: string, title: string) => `${n}. ${body}《${title}》`,
    own: '由您登记，须办公室另一人确认',
    alone: '办公室只有一人，由登记人确认的记为单人操作。',
    save: '确认所选',
    pickMissing: '请勾选要确认的采用',
    done: (count: number) => `已确认${count}条次。`,
    left: (count: number, why: string) => `另有${count}条次未确认：${why}`,
    page: (n: number) => `第${n}页`,
    back: '上一页',
    next: '下一页',
  },
  void: {
    act: '作废',
    title: '作废采用',
    lead: '作废后不再计篇、条次和积分，已计的积分和稿酬另行冲销；已发的稿酬在下次发放中扣回。作者会收到通知。',
    reason: '作废原因',
    save: '作废',
    done: '已作废，作者已通知。',
  },
  correct: {
    act: '更正',
    title: '更正采用',
    lead: '原登记作废，按更正后的内容重新登记，积分和稿酬随之调整，须重新确认。作者会收到通知。',
    body: '采用单位',
    reason: '更正原因',
    save: '更正',
    done: '已更正，作者已通知。',
  },
  reasonMissing: '请填写原因',
  told: {
    void: (title: string, line: string, reason: string) =>
      `《${title}》的采用登记已作废：${line}。原因：${reason}。篇、条次和积分随之调整。`,
    corrected: (title: string, was: string, now: string, reason: string) =>
      `《${title}》的采用登记已更正。原登记：${was}。更正为：${now}。原因：${reason}。`,
  },
};
