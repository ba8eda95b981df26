import type { Deed } from '#domain/timeline';

/** What a step's sentence is filled with; empty where it is not known. */
export interface StepWords {
  signer: string;
  /** Whether the change needs a new signature. */
  material: boolean;
  sent: string;
  body: string;
  carrier: string;
  void: boolean;
}

const asked = (signer: string) => signer && `，呈请${signer}审签`;

/** 办理过程的用语。 */
export const zhTimeline = {
  title: '办理过程',
  button: '办理过程',
  house: '系统',
  alone: '单人操作',
  version: (n: number) => `第${n}稿`,
  changes: (n: number) => (n === 0 ? '文字未改' : `改动${n}处`),
  earlier: (n: number) => `更早的${n}步未显示。`,
  deeds: {
    submit: (p) => `送审${asked(p.signer)}`,
    register: (p) => `仅登记${asked(p.signer)}`,
    'retro-register': () => '据上级通报补登',
    resubmit: (p) => `修改再报${asked(p.signer)}`,
    withdraw: () => '撤回',
    'ask-withdrawal': () => '申请撤回',
    'move-task': (p) => (p.signer ? `审签转由${p.signer}办理` : '审签转由他人办理'),
    'place-paper': () => '补登纸质审签件的存放处',
    claim: () => '开始核稿',
    edit: (p) => (p.material ? '核稿，改动须重新审签' : '核稿'),
    merge: () => '合并其他来稿，成综合稿',
    'merged-into': () => '并入综合稿',
    dispatch: (p) => (p.sent ? `登记上报，${p.sent}` : '登记上报'),
    'note-receipt': () => '登记上级已收到',
    'correct-dispatch': () => '登记上报更正',
    'recall-dispatch': () => '登记上报撤回',
    adopt: (p) => `登记采用，${p.body}${p.carrier && `《${p.carrier}》`}${p.void ? '（该条已作废）' : ''}`,
    close: () => '办结',
    'confirm-adoption': (p) => `确认采用，${p.body}${p.carrier && `《${p.carrier}》`}`,
    'correct-adoption': (p) =>
      `更正采用，${p.body}${p.carrier && `《${p.carrier}》`}${p.void ? '（该条已作废）' : ''}`,
    'settle-rate': () => '标准已定，补计待定的积分和稿酬',
    'void-adoption': (p) => `作废采用，${p.body}${p.carrier && `《${p.carrier}》`}`,
    'take-transmittal': () => '制作报送单',
    'take-attachment': () => '取附件',
    other: () => '其他办理',
  } as Record<Deed | 'other', (p: StepWords) => string>,
};
