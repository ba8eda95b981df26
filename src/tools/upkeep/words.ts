import type { BackupFailure } from '#domain/backup';
import type { BalanceCheck } from '#domain/books-balance';

type Both = Record<'zh-CN' | 'en', string>;

export const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en });

const checks: Record<BalanceCheck, Both> = {
  file: both('数据库文件损坏', 'the database file is damaged'),
  audit: both('操作记录链断开，第一条不符的序号', 'the audit chain breaks; its first bad row'),
  'first-submit': both('来稿与首次送审记录不符', 'a report and its first submit differ'),
  'first-text': both('来稿的文稿不全', 'versions of a report are missing'),
  received: both('来稿数与来稿不符（部门/月份）', 'a counter is not its reports (unit/month)'),
  sums: both('积分或稿酬与明细不符', 'points or money are not the ledger'),
  'ledger-key': both('同一事项记账两次', 'the same is booked twice'),
  'ledger-answer': both('冲销或补计与原记录不符', 'a reversal or settlement does not fit its entry'),
  closing: both('结账后又有记账', 'something was booked after the closing'),
  payout: both('发放批次与明细不符', 'a payout batch is not its entries'),
  tally: both('汇总数与明细不符（部门/日期）', 'a kept counter is not what a recount gives (unit/day)'),
  'said-twice': both('同一消息发出两次', 'a message was said twice'),
  'said-nowhere': both('已发消息找不到位置', 'a message that was sent stands nowhere'),
  attachment: both('附件缺失或被改动', 'an attachment is missing or was changed'),
};

const failures: Record<BackupFailure, Both> = {
  'no-space': both('磁盘空间不足', 'the disk is full'),
  'not-written': both('备份目录无法写入', 'the folder cannot be written'),
  unsound: both('备份未通过核对', 'the copy does not pass verification'),
};

/** What the upkeep commands say. */
export const words = {
  checks,
  verifyUsage: both('用法：npm run verify -- [数据库文件]', 'Usage: npm run verify -- [DATABASE FILE]'),
  balanced: (path: string) => both(`账目相符：${path}`, `The books balance: ${path}`),
  unbalanced: (count: number, path: string) => both(`${count} 处不符：${path}`, `${count} findings: ${path}`),
  backupUsage: both('用法：npm run backup -- [备份目录]', 'Usage: npm run backup -- [BACKUP FOLDER]'),
  backedUp: (path: string) => both(`已备份并核对：${path}`, `Backed up and verified: ${path}`),
  notBackedUp: (why: BackupFailure, error: string) =>
    both(`备份未成功：${failures[why]['zh-CN']}${error}`, `No good backup: ${failures[why].en}${error}`),
  restoreUsage: both(
    '用法：npm run restore -- 备份 [--replace] [--unsound]',
    'Usage: npm run restore -- BACKUP [--replace] [--unsound]',
  ),
  noBackup: (path: string) => both(`${path} 不是备份。`, `${path} is no backup.`),
  wouldReplace: (path: string) =>
    both(
      `${path} 已有数据库。确要恢复请加 --replace，原文件改名保留。`,
      `There is a database at ${path}. Say --replace to go back: the old file is kept aside.`,
    ),
  notRestored: both(
    '备份未通过核对，没有恢复。仍要恢复请加 --unsound。',
    'The backup does not pass verification; nothing was restored. Say --unsound to take it all the same.',
  ),
  setAside: (path: string) => both(`原数据库保留在 ${path}`, `The old database is kept at ${path}`),
  restored: (path: string, waiting: number) =>
    both(
      `已恢复到 ${path}；${waiting} 条待发消息将先查是否已发。`,
      `Restored to ${path}; ${waiting} messages that wait are looked up before they are sent.`,
    ),
  noDatabase: (path: string) => both(`没有数据库 ${path}。`, `There is no database ${path}.`),
} as const;
